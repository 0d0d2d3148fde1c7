import { readFileSync } from 'node:fs';

/** One file of reference values: made by R, or published. */
export function readReference<T>(name: string): T {
  const parsed: T = JSON.parse(readFileSync(new URL(`../reference/${name}.json`, import.meta.url), 'utf8'));
  return parsed;
}
