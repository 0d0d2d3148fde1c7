import { z } from 'zod';
import type { FactsHeader } from '../domain/facts-header.ts';
import { timeText } from './time-text.ts';

const text = z.string();

/** The properties of the first line, beside its kind and version. */
export const headerSchema: z.ZodType<FactsHeader> = z.object({
  tool: text,
  scope: z.array(text),
  since: timeText.nullable(),
  until: timeText.nullable(),
  observedAt: timeText,
  fields: z.array(text),
  complete: z.union([z.literal(true), z.object({ missing: z.int().nonnegative().nullable(), why: text })], {
    error: 'true, or an object with "missing" (a number or null) and "why"',
  }),
});
