/** A text as the source of a pattern that matches it alone, but for what differs from run to run: ids in addresses and markers. */
export function literalSource(text: string): string {
  return split(text)
    .map((piece, index) => (index % 2 === 1 ? RUN_ID : escaped(piece)))
    .join('');
}

/** The longest part of a text that is in every mark of its kind, for the scan: lower-case ASCII, at most 40 characters. */
export function literalNeedle(text: string): string | null {
  const runs = split(text)
    .filter((_, index) => index % 2 === 0)
    .flatMap((piece) => piece.split(/[^\x20-\x7e]+/))
    .flatMap((run) => run.replace(/https?:\/\//g, '\n').split('\n'))
    .map((run) => run.trim().toLowerCase().slice(0, LONGEST_NEEDLE).trim());
  const [longest = ''] = runs.toSorted((a, b) => b.length - a.length);
  return longest.length < SHORTEST_NEEDLE ? null : longest;
}

/** A text with the ids of a run taken out, as a near miss. `null`: it has none. */
export function withoutRunId(text: string): string | null {
  const pieces = split(text);
  return pieces.length === 1
    ? null
    : pieces.map((piece, index) => (index % 2 === 1 ? 'docs' : piece)).join('');
}

const LONGEST_NEEDLE = 40;
const SHORTEST_NEEDLE = 5;
const RUN_ID = '[\\w-]{8,80}';

/** Literal pieces at even places, ids at odd ones. An id: eight characters or more after `/`, `=`, `_` or `-`, three digits among them. */
function split(text: string): readonly string[] {
  const isRead = /:\/\/|<!--/.test(text);
  if (!isRead) return [text];
  return text.split(/(?<=[/=])((?=(?:[\w-]{0,80}?\d){3})[\w-]{8,80})(?![\w.-])/);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s{2,}/g, '\\s{1,9}');
}
