/** No word is longer than any id of a harness. */
const LONGEST = 60;
/** So many letters may be wrong. */
const MOST_WRONG = 2;

/**
 * The id that a mistaken one most likely means: the first that it begins, or that begins it, up to a hyphen; else the
 * one that differs in the fewest letters, two at most. `null`: none is near.
 */
export function nearestId(given: string, ids: readonly string[]): string | null {
  const word = given
    .slice(0, LONGEST)
    .toLowerCase()
    .trim()
    .replace(/[\s_.]+/g, '-');
  const begun = ids.find((id) => word === id || id.startsWith(`${word}-`) || word.startsWith(`${id}-`));
  if (begun !== undefined) return begun;
  let best: { readonly id: string; readonly wrong: number } | null = null;
  for (const id of ids) {
    const wrong = distance(word, id);
    if (wrong <= MOST_WRONG && (best === null || wrong < best.wrong)) best = { id, wrong };
  }
  return best?.id ?? null;
}

/** Letters to add, drop or replace: https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + Number(letter !== other);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
