import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** By signal, then by `change: detail` of the mutant: why no text can tell it from the right one. */
const ACCEPTED = z.record(z.string(), z.record(z.string(), z.string().min(10)));

/** Mutants that are no slip, as nothing can be written that they read in another way. */
export const accepted = ACCEPTED.parse(
  JSON.parse(readFileSync(new URL('accepted.json', import.meta.url), 'utf8')),
);
