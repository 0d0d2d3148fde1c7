import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './differences.ts';

/** `node compare.ts <dir>`: holds the references that R has just made in `<dir>` against the committed ones. */
function compare(made: string): readonly string[] {
  const committed = import.meta.dirname;
  const isReference = (name: string) => name.endsWith('.json') && name !== 'published.json';
  const names = new Set([...readdirSync(made), ...readdirSync(committed)].filter(isReference));
  return [...names].flatMap((name) => differences(read(join(made, name)), read(join(committed, name)), name));
}

function read(file: string): unknown {
  const { made: _versions, ...values } = JSON.parse(readFileSync(file, 'utf8'));
  return values;
}

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: node compare.ts <directory that make.R wrote>');
  process.exit(2);
}
const found = compare(directory);
for (const difference of found) console.error(difference);
if (found.length > 0) process.exit(1);
console.log('The committed references are those that R makes.');
