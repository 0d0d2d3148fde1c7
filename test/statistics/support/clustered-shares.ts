/** One cluster of yes/no outcomes. */
export interface ClusterOfOutcomes {
  readonly n: number;
  readonly successes: number;
}

/**
 * Beta-binomial clusters of the given sizes with mean .5 and intraclass correlation 1/(2·shape + 1): each cluster's own
 * share is Beta(shape, shape), the middle one of 2·shape − 1 uniform numbers. Shape 2 gives .2.
 */
export function clusteredShares(
  sizes: readonly number[],
  shape: number,
  random: () => number,
): readonly ClusterOfOutcomes[] {
  return sizes.map((n) => {
    const uniforms = Array.from({ length: 2 * shape - 1 }, random).sort((a, b) => a - b);
    const share = uniforms[shape - 1] ?? 0.5;
    const successes = Array.from({ length: n }, random).filter((draw) => draw < share).length;
    return { n, successes };
  });
}
