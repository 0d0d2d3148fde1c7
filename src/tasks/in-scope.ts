import type { Config } from '../config/to-config.ts';

/** Whether a repository (`owner/name`) is to be looked at: included, or nothing is, and not excluded. Capitals do not matter. */
export function inScope(repository: string, { include, exclude }: Config['scope']): boolean {
  const isIncluded = include.length === 0 || include.some((pattern) => matches(repository, pattern));
  return isIncluded && !exclude.some((pattern) => matches(repository, pattern));
}

/** `*` stands for any characters of the name. */
function matches(repository: string, pattern: string): boolean {
  const literals = pattern.toLowerCase().split('*');
  const text = repository.toLowerCase();
  const [first = '', ...others] = literals;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  return inOrder(text.slice(first.length, text.length - last.length), others);
}

/** Whether all parts stand in a text, one after the other: the first place is always good enough. */
function inOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return true;
}
