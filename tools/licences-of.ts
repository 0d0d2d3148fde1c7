import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = /^(?:licen[cs]e|copying|notice)(?:\.|-|$)/i;

/** Names and licences of packages, with the texts that have to go along with them. */
export function licencesOf(packages: readonly string[], folder: string): string {
  return packages.map((name) => licenceOf(name, join(folder, name))).join('\n');
}

/** @throws where a package says no licence at all */
function licenceOf(name: string, folder: string): string {
  const { license }: { readonly license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (license === undefined && texts.length === 0) throw new Error(`${name} says no licence`);
  return [name, license ?? 'see below', ...texts, ''].join('\n');
}
