import { z } from 'zod';

/** A text of a form. Its demand is told for numbers and the like too, where "a text" alone would mislead. */
export function textLike(form: RegExp, demand: string): z.ZodString {
  return z.string(demand).regex(form, demand);
}
