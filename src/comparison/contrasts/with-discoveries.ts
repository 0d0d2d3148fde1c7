import type { Contrast } from '../../domain/contrast.ts';
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.ts';
import { studentTPValue } from '../../statistics/student-t-p-value.ts';

/** Of the differences between harnesses that are told apart so, this share is expected to be none. */
const FALSE_DISCOVERIES = 0.05;

/**
 * Says of each pair of harnesses whether it stays apart from "no difference" when all of their figures are looked at
 * together, once (Benjamini–Hochberg). It finds questions; nothing is decided by it.
 */
export function withDiscoveries(contrasts: readonly Contrast[]): readonly Contrast[] {
  const tested = contrasts.flatMap((contrast) => {
    const p = isOfPairs(contrast) ? pValue(contrast) : null;
    return p === null ? [] : [{ contrast, p }];
  });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const apart = new Map(
    tested.map(({ contrast }, index) => [contrast, (adjusted[index] ?? 1) <= FALSE_DISCOVERIES]),
  );
  return contrasts.map((contrast) => ({ ...contrast, apart: apart.get(contrast) ?? null }));
}

function isOfPairs({ baseline }: Contrast): boolean {
  return baseline === 'harness' || baseline === 'same-model';
}

/** `null`: nothing to test, or not comparable. */
function pValue({ main, scale, reading }: Contrast): number | null {
  const { estimate, standardError, effectivePersons } = main;
  if (estimate.kind !== 'estimate' || reading.kind === 'not-comparable') return null;
  if (standardError === null || !(effectivePersons > 1)) return null;
  const score = scale === 'ratio' ? Math.log(estimate.value) : estimate.value;
  return studentTPValue(score / standardError, effectivePersons - 1);
}
