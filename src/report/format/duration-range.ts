import { HOUR, MINUTE, type Milliseconds } from '../../domain/duration.ts';

interface Rounded {
  readonly number: number;
  readonly unit: 'min' | 'h' | 'd';
}

/** An interval's two ends, coarser than the figure between them: `7–13 h`, `41 min – 9 h`, `3–5 d`. */
export function durationRange(low: Milliseconds, high: Milliseconds): string {
  const from = rounded(low);
  const to = rounded(high);
  if (from.unit === to.unit) return `${from.number}–${to.number} ${to.unit}`;
  return `${from.number} ${from.unit} – ${to.number} ${to.unit}`;
}

function rounded(ms: Milliseconds): Rounded {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 60) return { number: minutes, unit: 'min' };
  const hours = Math.round(ms / HOUR);
  if (hours < 48) return { number: hours, unit: 'h' };
  return { number: Math.round(hours / 24), unit: 'd' };
}
