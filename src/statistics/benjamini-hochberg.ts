/**
 * p-values adjusted for the false discovery rate, in the order given: those at most q are discoveries at rate q.
 *
 * Source: Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x. R: `p.adjust(p, 'BH')`. For one folded,
 * exploratory table; decisions share their error by Bonferroni instead.
 * Conventions: ties get the same value; never above 1. Throws a `RangeError` on a p-value outside 0–1.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value lies in 0–1, not ${p}`);
  const n = pValues.length;
  const falling = pValues.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(n).fill(1);
  let smallest = 1;
  for (const [above, { p, at }] of falling.entries()) {
    smallest = Math.min(smallest, (n / (n - above)) * p);
    adjusted[at] = smallest;
  }
  return adjusted;
}
