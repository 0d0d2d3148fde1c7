/** A whole number with its thousands set apart: `2,566`. */
export function whole(n: number): string {
  return Math.round(n)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',');
}
