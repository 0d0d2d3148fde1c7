import { z } from 'zod';
import type { Instant } from '../domain/instant.ts';

const PATTERN = /^\d{4}-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** What a time must be, in words. */
export const TIME = 'an ISO 8601 time with its offset';

/** ISO 8601 with its offset in the file, an {@link Instant} inside. A day alone is no moment and is refused. */
export const timeText = z
  .codec(z.string(TIME), z.number(), {
    decode: (text, context): Instant => {
      const at = toInstant(text);
      if (at !== null) return at;
      context.issues.push({ code: 'custom', input: text, message: TIME });
      return z.NEVER;
    },
    encode: (at: Instant) => new Date(at).toISOString(),
  })
  .meta({ title: 'time' });

function toInstant(text: string): Instant | null {
  const match = PATTERN.exec(text);
  if (match === null || !isDay(text, match)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** `Date.parse` takes 30 February for 2 March. */
function isDay(text: string, match: RegExpExecArray): boolean {
  const day = Number(match[2]);
  if (day <= 28) return true;
  return day <= new Date(Date.UTC(Number(text.slice(0, 4)), Number(match[1]), 0)).getUTCDate();
}
