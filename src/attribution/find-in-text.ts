import { findCoAuthorModel } from './co-author-model.ts';
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
  const { text } = scanned;
  const found = new Map<string, Finding>();
  const tried = new Set<number>();
  const models: TextPiece[] = [];
  const claimed = new Set<number>();
  let pieceAt: ((at: number) => TextPiece) | null = null;
  catalogue.scan(text, (needle, end) => {
    pieceAt ??= textPieces(text, textLines(text, scanned));
    const piece = pieceAt(end - 1);
    const key = piece.start * catalogue.uses.length + needle;
    if (tried.has(key)) return;
    tried.add(key);
    for (const use of catalogue.uses[needle] ?? []) {
      if (use === 'co-author-models') models.push(piece);
      else
        for (const one of tryUse(catalogue, scanned, use, piece)) {
          claimed.add(piece.line);
          keepFirst(found, one);
        }
    }
  });
  for (const piece of models) {
    if (claimed.has(piece.line)) continue;
    for (const one of findCoAuthorModel(scanned, piece)) keepFirst(found, one);
  }
  return [...found.values()];
}

function tryUse(
  catalogue: CompiledCatalogue,
  scanned: ScannedText,
  use: Exclude<NeedleUse, 'co-author-models'>,
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
    if (hit === null) return [];
    const read = { model: hit.model, aside: lineAside(piece, hit, match.alone === true) };
    return [finding(use, scanned.lines, located(scanned, piece, read))];
  }
  const trailer = piece.trailer();
  const hit = trailer?.key === match.key ? match.pattern.exec(trailer.value) : null;
  if (hit === null) return [];
  const read = { model: hit.groups?.model, aside: contextAside(piece) };
  return [finding(use, scanned.trailers, located(scanned, piece, read))];
}

function coAuthor(catalogue: CompiledCatalogue, scanned: ScannedText, piece: TextPiece): readonly Finding[] {
  const trailer = piece.trailer();
  if (trailer?.key !== 'co-authored-by' || trailer.address === null) return [];
  const account = accountOfAddress(trailer.address);
  if (account === null) return [];
  const found = located(scanned, piece, { model: modelInBrackets(trailer), aside: contextAside(piece) });
  return accountSignals(catalogue, account, 'trailer').map((use) => finding(use, scanned.trailers, found));
}

function modelInBrackets({ name }: Trailer): string | undefined {
  const open = name.indexOf('(');
  return open < 0 ? undefined : name.slice(open);
}

/** A text says the same once, however often it says it; what counts is kept beside what was set aside before it. */
function keepFirst(found: Map<string, Finding>, one: Finding): void {
  const key = `${one.signal}:${one.aside === null}`;
  if (!found.has(key)) found.set(key, one);
}
