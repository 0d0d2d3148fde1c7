import { z } from 'zod';
import { DAY, type Milliseconds } from '../domain/duration.ts';

const DURATION = /^[1-9]\d{0,3}[dw]$/;

interface Limits {
  readonly least: string;
  readonly most: string;
  readonly wholeWeeks: boolean;
  readonly error: string;
}

/** A length of time as a number of days or weeks (`14d`, `13w`), between two limits that are written so too. */
export function durationText(limits: Limits): z.ZodString {
  return z
    .string({ error: ({ input }) => withUnit(input, limits) ?? limits.error })
    .regex(DURATION, { error: limits.error, abort: true })
    .refine((text) => isWithin(text, limits), limits.error);
}

/** What to write for a number without its unit, where that is a length that may be. */
function withUnit(input: unknown, limits: Limits): string | null {
  const text = `${String(input)}${limits.wholeWeeks ? 'w' : 'd'}`;
  const fits = typeof input === 'number' && DURATION.test(text) && isWithin(text, limits);
  return fits ? `must have its unit: write ${text}` : null;
}

function isWithin(text: string, { least, most, wholeWeeks }: Limits): boolean {
  const length = durationOf(text);
  const isWhole = !wholeWeeks || length % (7 * DAY) === 0;
  return isWhole && length >= durationOf(least) && length <= durationOf(most);
}

/** The length of a text that {@link durationText} let through. */
export function durationOf(text: string): Milliseconds {
  return Number.parseInt(text, 10) * (text.endsWith('w') ? 7 : 1) * DAY;
}
