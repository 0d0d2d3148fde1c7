/**
 * Indexes patterns by the letter or digit that they are anchored to, so that of many only a few are tried on a text.
 * The others, and those that ignore case or have a choice at their beginning, are tried on every text.
 */
export function byFirstLetter<Entry extends { readonly match: { readonly pattern: RegExp } }>(
  entries: readonly Entry[],
): (text: string) => readonly Entry[] {
  const starts = entries.map(({ match }) => firstLetter(match.pattern));
  const others = entries.filter((_, index) => starts[index] === null);
  const indexed = new Map(
    [...new Set(starts)].map((letter) => [
      letter,
      entries.filter((_, index) => starts[index] === null || starts[index] === letter),
    ]),
  );
  return (text) => indexed.get(text.charAt(0)) ?? others;
}

function firstLetter({ source, flags }: RegExp): string | null {
  if (flags !== '' || isChoice(source)) return null;
  return /^\^([a-z0-9])(?![*?{])/i.exec(source)?.[1] ?? null;
}

/** Whether a pattern has a choice outside of brackets: then its beginning is that of its first part only. */
function isChoice(source: string): boolean {
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/g)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) return true;
  }
  return false;
}
