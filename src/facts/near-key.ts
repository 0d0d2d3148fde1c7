/**
 * The known key that an unknown one was probably meant to be: the same but for case, `_` and `-`, or one letter off.
 * Short keys have too many neighbours to guess.
 */
export function nearKey(key: string, known: Iterable<string>): string | null {
  const plain = bare(key);
  for (const candidate of known) {
    const wanted = bare(candidate);
    if (plain === wanted) return candidate;
    if (wanted.length >= 4 && isOneEditAway(plain, wanted)) return candidate;
  }
  return null;
}

function bare(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** One letter added, missing, replaced, or two neighbours exchanged. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (a.length > b.length) return a.slice(start + 1) === b.slice(start);
  if (a.length < b.length) return a.slice(start) === b.slice(start + 1);
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}
