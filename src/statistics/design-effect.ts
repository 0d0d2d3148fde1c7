/**
 * Design effect of clustering: by how much the variance of a share or mean grows because values of one cluster are alike.
 *
 * 1 + (Σm²/Σm − 1) · ICC. With the size-weighted mean size: the plain mean size understates it when sizes are unequal.
 * Source: Kish 1965, Survey Sampling; Kerry & Bland 2001, doi:10.1002/1097-0258(20010215)20:3<377::AID-SIM799>3.0.CO;2-N.
 * Conventions: 1 when there is no cluster, as nothing is then inflated.
 */
export function designEffect(sizes: readonly number[], icc: number): number {
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sum === 0) return 1;
  const squares = sizes.reduce((total, size) => total + size * size, 0);
  return 1 + (squares / sum - 1) * icc;
}
