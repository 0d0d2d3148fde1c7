import type { Attribution } from '../domain/attribution.ts';
import type { HarnessId } from '../domain/harness-id.ts';

/**
 * How a verdict stands to its label. `suggestive`: on weak signals alone, which nothing is counted by, so neither right
 * nor a false claim, whichever harness it names.
 */
export type Judgement = 'right' | 'right-silence' | 'missed' | 'wrong-harness' | 'false-claim' | 'suggestive';

/** Holds a verdict against its label. `expected: null`: no harness, or none of the catalogue. */
export function judgeRow(verdict: Attribution, expected: HarnessId | null): Judgement {
  if (verdict.kind !== 'harness') return expected === null ? 'right-silence' : 'missed';
  if (verdict.strength === 'suggestive') return 'suggestive';
  if (expected === null) return 'false-claim';
  return verdict.harness === expected ? 'right' : 'wrong-harness';
}
