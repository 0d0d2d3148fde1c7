/**
 * Effective number of clusters: how many clusters of equal size would tell as much, (Σm)²/Σm².
 *
 * Source: Kish 1965, Survey Sampling; the size part of Carter, Schnepel & Steigerwald 2017, doi:10.1162/REST_a_00639.
 * Conventions: 0 when there is no cluster; clusters of size 0 count for nothing.
 */
export function effectiveClusters(sizes: readonly number[]): number {
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sum === 0) return 0;
  return sum ** 2 / sizes.reduce((total, size) => total + size * size, 0);
}
