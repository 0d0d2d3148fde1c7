import type { Account } from '../domain/account.ts';
import { automationLogin } from './automation.ts';
import type { Finding } from './finding.ts';

/** An account of automation, or a branch that looks like automation's. */
type Seen =
  | { readonly field: 'author' | 'commit-author'; readonly account: Account; readonly commit?: string }
  | { readonly field: 'branch'; readonly branch: string };

/**
 * Automation as evidence: the account decides where nothing speaks for a harness. A bot that nobody knows may be an
 * agent, so it is weak.
 */
export function automationFinding(seen: Seen): Finding {
  const isBranch = seen.field === 'branch';
  const isKnown = !isBranch && automationLogin(seen.account) !== null;
  const ofAccount = isKnown ? 'automation/account' : 'automation/unknown-bot';
  return {
    signal: isBranch ? 'automation/branch' : ofAccount,
    harness: null,
    model: null,
    field: seen.field,
    commit: (isBranch ? null : seen.commit) ?? null,
    line: null,
    text: (isBranch ? seen.branch : seen.account.login).slice(0, 200),
    means: 'automation',
    autonomy: 'agent',
    basis: isBranch ? 'text' : 'identity',
    certainty: isKnown ? 'certain' : 'weak',
    atStart: true,
    aside: null,
  };
}
