import { z } from 'zod';
import type { FactsHeader } from '../domain/facts-header.ts';
import type { ShapeOf } from './shape-of.ts';
import { timeText } from './time-text.ts';

const text = z.string();

/** The properties of the first line, beside its kind and version. The docs are written from it. */
export const headerObject = z.object({
  tool: text.meta({ description: 'What wrote the file, with its version.' }),
  scope: z.array(text).meta({
    description: 'The repositories that were looked at, `owner/name`, those without a pull request too.',
  }),
  since: timeText.nullable().meta({ description: 'From when on was asked for; `null`: no limit.' }),
  until: timeText.nullable().meta({ description: 'Until when was asked for; `null`: no limit.' }),
  observedAt: timeText.meta({
    description:
      'The data cut: nothing is known of what happened later, and open pull requests are open *until then*.',
  }),
  fields: z.array(text).meta({
    description:
      'The keys of pull requests that were collected. For people: whether a fact is there is read off each line.',
  }),
  complete: z
    .union(
      [
        z.literal(true),
        z.object({
          missing: z
            .int()
            .nonnegative()
            .nullable()
            .meta({ description: 'How many are missing; `null`: unknown.' }),
          why: text.meta({ description: 'Such as `the rate limit was reached`.' }),
        }),
      ],
      { error: 'true, or an object with "missing" (a number or null) and "why"' },
    )
    .meta({ description: 'Whether all pull requests are there; where not, how many are missing and why.' }),
} satisfies ShapeOf<FactsHeader>);

/** The header's line and the domain's header, in both directions. */
export const headerSchema: z.ZodType<FactsHeader> = headerObject;
