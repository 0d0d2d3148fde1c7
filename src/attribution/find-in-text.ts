import { findCoAuthorName } from './co-author-name.ts';
import type { CompiledCatalogue, NeedleUse } from './compile-catalogue.ts';
import { findConvention } from './conventions.ts';
import { accountSignals } from './find-identity.ts';
import { type Finding, finding } from './finding.ts';
import { accountOfAddress } from './git-address.ts';
import { lineAside, lineHit } from './line-hit.ts';
import { textLines } from './text-lines.ts';
import { contextAside, located, type ScannedText, type TextPiece, textPieces } from './text-piece.ts';
import { findTickedBox } from './ticked-box.ts';
import type { Trailer } from './trailer.ts';

/** Signals in a text, first places first. One pass over the text; patterns run only where their needle is. */
export function findInText(catalogue: CompiledCatalogue, scanned: ScannedText): readonly Finding[] {
  const begun: { reading: Reading | null } = { reading: null };
  catalogue.scan(scanned.text, (needle, end) => {
    begun.reading ??= readingOf(scanned);
    look(catalogue, begun.reading, { needle, at: end - 1 });
  });
  if (begun.reading === null) return NOTHING;
  const { found, names } = begun.reading;
  if (names.length === 0) return found;
  const claimed = new Set(begun.reading.claimed);
  for (const piece of names) {
    if (claimed.has(piece.line)) continue;
    for (const one of findCoAuthorName(catalogue, scanned, piece)) keepFirst(found, one);
  }
  return found;
}

const NOTHING: readonly Finding[] = [];

/** What is known of a text in which something is worth a look. */
interface Reading {
  readonly scanned: ScannedText;
  readonly pieceAt: (at: number) => TextPiece;
  readonly found: Finding[];
  /** Needles of the piece that was looked at last: none comes back to an earlier one. */
  readonly tried: { piece: number; needles: number[] };
  /** What may name a tool or a model as co-author, read last: not where a line says more than the name. */
  readonly names: TextPiece[];
  readonly claimed: number[];
}

function readingOf(scanned: ScannedText): Reading {
  const pieceAt = textPieces(scanned.text, textLines(scanned.text, scanned));
  return { scanned, pieceAt, found: [], tried: { piece: -1, needles: [] }, names: [], claimed: [] };
}

function look(
  catalogue: CompiledCatalogue,
  { scanned, pieceAt, found, tried, names, claimed }: Reading,
  { needle, at }: { readonly needle: number; readonly at: number },
): void {
  const piece = pieceAt(at);
  if (tried.piece !== piece.start) {
    tried.piece = piece.start;
    tried.needles = [];
  }
  if (tried.needles.includes(needle)) return;
  tried.needles.push(needle);
  for (const use of catalogue.uses[needle] ?? []) {
    if (use === 'co-author-names') {
      names.push(piece);
      continue;
    }
    for (const one of tryUse(catalogue, scanned, use, piece)) {
      claimed.push(piece.line);
      keepFirst(found, one);
    }
  }
}

function tryUse(
  catalogue: CompiledCatalogue,
  scanned: ScannedText,
  use: Exclude<NeedleUse, 'co-author-names'>,
  piece: TextPiece,
): readonly Finding[] {
  switch (use) {
    case 'co-authors':
      return coAuthor(catalogue, scanned, piece);
    case 'conventions':
      return findConvention(catalogue, scanned, piece);
    case 'ticked-boxes':
      return findTickedBox(catalogue, scanned, piece);
  }
  const { match } = use;
  if (match.by === 'line') {
    const hit = lineHit(match.pattern, piece);
    if (hit === null) return NOTHING;
    const read = { model: hit.model, aside: lineAside(piece, hit, match.alone === true) };
    return [finding(use, scanned.lines, located(scanned, piece, read))];
  }
  const trailer = piece.trailer();
  const hit = trailer?.key === match.key ? match.pattern.exec(trailer.value) : null;
  if (hit === null) return NOTHING;
  const read = { model: hit.groups?.model, aside: contextAside(piece) };
  return [finding(use, scanned.trailers, located(scanned, piece, read))];
}

function coAuthor(catalogue: CompiledCatalogue, scanned: ScannedText, piece: TextPiece): readonly Finding[] {
  const trailer = piece.trailer();
  if (trailer?.key !== 'co-authored-by' || trailer.address === null) return [];
  const account = accountOfAddress(trailer.address);
  const signals = account === null ? [] : accountSignals(catalogue, account, 'trailer');
  if (signals.length === 0) return NOTHING;
  const found = located(scanned, piece, { model: modelInBrackets(trailer), aside: contextAside(piece) });
  return signals.map((use) => finding(use, scanned.trailers, found));
}

function modelInBrackets({ name }: Trailer): string | undefined {
  const open = name.indexOf('(');
  return open < 0 ? undefined : name.slice(open);
}

/** A text says the same once, however often it says it; what counts is kept beside what was set aside before it. */
function keepFirst(found: Finding[], one: Finding): void {
  const isKnown = found.some(
    (other) => other.signal === one.signal && (other.aside === null) === (one.aside === null),
  );
  if (!isKnown) found.push(one);
}
