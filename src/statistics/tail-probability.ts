/** Probability in one tail of a two-sided interval: .025 at level .95. Throws a `RangeError` unless 0 < level < 1. */
export function tailProbability(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie between 0 and 1, not ${level}`);
  return (1 - level) / 2;
}
