/** A share (0–1) as whole per cent. Never rounded up to all or down to none: 0.996 is `> 99 %`, 0.003 is `< 1 %`. */
export function percent(share: number): string {
  return `${percentNumber(share)} %`;
}

/** The number alone, for brackets: `80`, `> 99`, `< 1`. */
export function percentNumber(share: number): string {
  if (share > 0 && share < 0.005) return '< 1';
  if (share < 1 && share >= 0.995) return '> 99';
  return String(Math.round(share * 100));
}
