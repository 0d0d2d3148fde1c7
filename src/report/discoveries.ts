import type { Contrast } from '../domain/contrast.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { studentTPValue } from '../statistics/student-t-p-value.ts';

/** Of the differences that are told apart so, this share is expected to be none. */
export const FALSE_DISCOVERIES = 0.05;

/** The contrasts of one table that stay apart from "no difference" when all of its figures are looked at together, once. */
export function discoveries(contrasts: readonly Contrast[]): {
  readonly found: ReadonlySet<Contrast>;
  readonly of: number;
} {
  const tested = contrasts.flatMap((contrast) => {
    const p = pValue(contrast);
    return p === null ? [] : [{ contrast, p }];
  });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const found = tested.filter((_one, index) => (adjusted[index] ?? 1) <= FALSE_DISCOVERIES);
  return { found: new Set(found.map(({ contrast }) => contrast)), of: tested.length };
}

/** `null`: nothing to test, or not comparable. */
function pValue({ main, scale, reading }: Contrast): number | null {
  const { estimate, standardError, effectivePersons } = main;
  if (estimate.kind !== 'estimate' || reading.kind === 'not-comparable') return null;
  if (standardError === null || !(effectivePersons > 1)) return null;
  const score = scale === 'ratio' ? Math.log(estimate.value) : estimate.value;
  return studentTPValue(score / standardError, effectivePersons - 1);
}
