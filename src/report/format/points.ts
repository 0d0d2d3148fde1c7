const MINUS = '\u2212';

/**
 * A difference of shares (0–1) in percentage points, with its sign: `+11`, `−15`, `+0.4`. Never rounded to 0, which would
 * say that there is no difference.
 */
export function points(difference: number): string {
  const size = Math.abs(difference * 100);
  if (size === 0) return '0';
  const sign = difference < 0 ? MINUS : '+';
  if (size < 0.05) return `${sign}< 0.1`;
  return `${sign}${size < 0.95 ? size.toFixed(1) : Math.round(size)}`;
}
