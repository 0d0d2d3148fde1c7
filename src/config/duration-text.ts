import { z } from 'zod';
import { DAY, type Milliseconds } from '../domain/duration.ts';

const DURATION = /^[1-9]\d{0,3}[dw]$/;

/** A length of time as a number of days or weeks (`14d`, `13w`), between two limits that are written so too. */
export function durationText(limits: {
  readonly least: string;
  readonly most: string;
  readonly wholeWeeks: boolean;
  readonly error: string;
}): z.ZodString {
  const [least, most] = [durationOf(limits.least), durationOf(limits.most)];
  return z
    .string()
    .regex(DURATION, { error: limits.error, abort: true })
    .refine((text) => {
      const length = durationOf(text);
      return length >= least && length <= most && !(limits.wholeWeeks && length % (7 * DAY) !== 0);
    }, limits.error);
}

/** The length of a text that {@link durationText} let through. */
export function durationOf(text: string): Milliseconds {
  return Number.parseInt(text, 10) * (text.endsWith('w') ? 7 : 1) * DAY;
}
