import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PINS = z.record(
  z.string(),
  z.strictObject({ matches: z.array(z.string()).optional(), misses: z.array(z.string()).optional() }),
);

/** By signal: made-up texts that its pattern has to match or to miss. */
export type Pins = z.infer<typeof PINS>;

/** Each tells a signal from a slip in its pattern. `npm run mutants -- --propose` finds them; a person reads them. */
export const pins: Pins = PINS.parse(JSON.parse(readFileSync(new URL('pins.json', import.meta.url), 'utf8')));
