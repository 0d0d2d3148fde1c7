import { whole } from './whole.ts';

/** A number as long as it needs to be: `0.42`, `1.24`, `42`, `1,204`. */
export function decimal(value: number): string {
  if (Math.abs(value) >= 9.995) return whole(value);
  return value.toFixed(2).replace(/\.?0+$/, '');
}
