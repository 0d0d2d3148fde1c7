import type { Harness } from '../attribution/harness.ts';
import type { Mark } from './mark.ts';

/** Words that stand in the names of many tools and tell none. */
const COMMON = new Set([
  ...['ai', 'agent', 'agents', 'app', 'apps', 'assistant', 'bot', 'cli', 'cloud', 'code', 'coder', 'coding'],
  ...[
    'com',
    'dev',
    'github',
    'gitlab',
    'ide',
    'inc',
    'io',
    'labs',
    'new',
    'org',
    'the',
    'tool',
    'tools',
    'www',
  ],
]);
/** So long a word is found within others: `acme` in `acmebot`. */
const LONG = 4;

type About = Pick<Harness, 'id' | 'name' | 'vendor' | 'homepage'>;

/**
 * Whether a mark says which tool it is of: an account and a branch's prefix stand for themselves, a person's address or
 * "Generated with AI" for nobody's tool.
 */
export function namesTool(about: About, mark: Mark, text: string): boolean {
  switch (mark.kind) {
    case 'account':
    case 'branch':
      return true;
    case 'address':
      return holdsWord(about, mark.name === '' ? mark.address : mark.name);
    case 'trailer':
    case 'convention':
      return holdsWord(about, mark.trailer.address === null ? text : mark.trailer.name);
    case 'line':
      return holdsWord(about, text);
  }
}

function holdsWord({ id, name, vendor, homepage }: About, text: string): boolean {
  const host = new URL(homepage).hostname.replace(/\.\w+$/, '');
  const own = [id, name, vendor, host].flatMap(wordsOf).filter((w) => !COMMON.has(w));
  const words = wordsOf(text);
  const isHeld = (one: string) =>
    words.some((word) => word === one || (one.length >= LONG && word.includes(one)));
  return own.some(isHeld) || letters(text).includes(letters(name));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

function letters(text: string): string {
  return wordsOf(text).join('');
}
