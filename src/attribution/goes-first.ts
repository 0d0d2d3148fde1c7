import type { HarnessId } from '../domain/harness-id.ts';
import { type Case, rank } from './decide.ts';
import type { Finding } from './finding.ts';
import { reasonFor } from './precedence.ts';

/** Says why a harness goes before the one that a finding speaks for, by the rule that told them apart. */
export function goesFirst(main: HarnessId, given: Case): (found: Finding) => string {
  let reasons: ReadonlyMap<HarnessId, string> | null = null;
  return ({ harness }) => {
    reasons ??= reasonsOf(main, given);
    const why = harness === null ? undefined : reasons.get(harness);
    return `${main} goes first: ${why ?? 'this sign is weak'}`;
  };
}

/** By harness that came after it. Weak signs beside sure ones make no candidate. */
function reasonsOf(main: HarnessId, given: Case): ReadonlyMap<HarnessId, string> {
  const ranked = rank(given);
  const first = ranked.find(({ harness }) => harness === main);
  if (first === undefined) return new Map();
  return new Map(ranked.map((other) => [other.harness, reasonFor(first, other)]));
}
