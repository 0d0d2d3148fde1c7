import { isBot } from './bot-login.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { accountSignals } from './find-identity.ts';
import type { Finding } from './finding.ts';
import { accountOfAddress } from './git-address.ts';
import { parseTrailer } from './trailer.ts';

/** So many people beside an agent say that a message sums up the work of many: a sync, a release, a long branch. */
const MANY = 3;
const CO_AUTHOR = /^[\s>*_•-]{0,40}co-authored-by\s{0,3}:.{1,500}$/gim;

/**
 * Marks in the message of a commit that sums up the work of many people: the part of an agent that is thanked there may
 * be small, so it is weak. An assistant in a person's hands signs what it writes itself.
 */
export function amongMany(
  message: string,
  findings: readonly Finding[],
  catalogue: CompiledCatalogue,
): readonly Finding[] {
  if (!findings.some(({ field }) => field === 'trailer') || !hasManyAddresses(message)) return findings;
  if (personsThanked(message, catalogue) < MANY) return findings;
  return findings.map((one) => ({ ...one, ofMany: true, ...(isDoubtful(one) ? { certainty: 'weak' } : {}) }));
}

function isDoubtful({ field, certainty, aside, harness, autonomy }: Finding): boolean {
  const speaks = certainty !== 'weak' && aside === null && harness !== null;
  return speaks && field === 'trailer' && autonomy === 'agent';
}

/** Most messages have one or two, and need not be read for whom they thank. */
function hasManyAddresses(message: string): boolean {
  let count = 0;
  for (let at = message.indexOf('@'); at >= 0 && count < MANY; at = message.indexOf('@', at + 1)) count += 1;
  return count >= MANY;
}

function personsThanked(message: string, catalogue: CompiledCatalogue): number {
  const addresses = new Set<string>();
  for (const [line] of message.matchAll(CO_AUTHOR)) {
    const address = parseTrailer(line)?.address ?? null;
    if (address !== null && !isTools(address, catalogue)) addresses.add(address);
  }
  return addresses.size;
}

/** An app's, an agent's, or an address that nobody reads. */
function isTools(address: string, catalogue: CompiledCatalogue): boolean {
  const account = accountOfAddress(address);
  if (account !== null) return isBot(account) || accountSignals(catalogue, account, 'trailer').length > 0;
  return /^(?:no-?reply|agent|bot)@/.test(address) || catalogue.emails.has(address);
}
