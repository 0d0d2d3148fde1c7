import { whole } from './whole.ts';

/** A ratio, the number alone: `0.87`, `12`, `0.034`. Never rounded to 1.00, which would say that there is no difference. */
export function ratio(value: number): string {
  if (value < 0.001) return '< 0.001';
  if (value < 0.095) return value.toPrecision(2);
  if (value >= 999.5) return '> 999';
  if (value >= 9.995) return whole(value);
  const text = value.toFixed(2);
  return text === '1.00' && value !== 1 ? closeToOne(value) : text;
}

function closeToOne(value: number): string {
  if (Math.abs(value - 1) < 0.0005) return value < 1 ? '> 0.999' : '< 1.001';
  return value.toFixed(3);
}
