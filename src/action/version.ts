import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in `package.json`, which stands two folders up from the sources, the build and the bundle alike. */
export function version(): string {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  const { version: found }: { readonly version: string } = JSON.parse(text);
  return found;
}
