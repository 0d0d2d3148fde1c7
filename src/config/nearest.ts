import { closest, distance } from 'fastest-levenshtein';

/** Nothing that is longer is a slip of the pen. */
const LONGEST = 100;

/** The candidate that a text was probably meant to be; capitals, `-` and `_` do not count. `null`: none is near. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const byPlain = new Map(candidates.map((candidate) => [plain(candidate), candidate]));
  if (byPlain.size === 0 || text.length > LONGEST) return null;
  const found = closest(plain(text), [...byPlain.keys()]);
  const near = distance(plain(text), found) <= Math.max(1, Math.floor(found.length / 3));
  return near ? (byPlain.get(found) ?? null) : null;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-_\s]/g, '');
}
