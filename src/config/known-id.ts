import { z } from 'zod';

/**
 * A text that must be one of many; the candidates go with the issue, so that the nearest can be named. `null`: any
 * text, where the ids are not known or were checked before.
 */
export function knownId(candidates: readonly string[] | null, error: string): z.ZodString {
  if (candidates === null) return z.string();
  const known = new Set(candidates);
  return z.string(error).refine((text) => known.has(text), { error, params: { candidates } });
}

/** A time zone that `Intl` knows. */
export function knownTimeZone(): z.ZodString {
  const error = 'must be an IANA time zone such as Europe/Berlin';
  return z.string(error).refine(isTimeZone, {
    error,
    params: { candidates: ['UTC', ...Intl.supportedValuesOf('timeZone')] },
  });
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
