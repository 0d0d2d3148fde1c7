import type { CompiledCatalogue, CompiledSignal, NeedleUse } from './compile-catalogue.ts';
import { accountSignals } from './find-identity.ts';
import { type Finding, type Found, finding, type Place } from './finding.ts';
import { accountOfAddress } from './git-address.ts';
import { toModelId } from './model-id.ts';
import type { Match } from './signal.ts';
import { type TextLines, textLines } from './text-lines.ts';
import { parseTrailer, type Trailer } from './trailer.ts';

/** A message or a body: `trailers` and `lines` say what its evidence's field is called. */
export interface ScannedText {
  readonly text: string;
  readonly trailers: Place;
  readonly lines: Place;
  /** Why nothing in the text counts: it quotes what it reverts. */
  readonly aside: string | null;
}

/** Text on both sides of a needle that is looked at: no pattern ever sees more. */
const BEFORE = 300;
const AFTER = 600;
const ESCAPED_BREAK = '\\n';

/** Signals in a text, first places first. One pass over the text; patterns run only where their needle is. */
export function findInText(catalogue: CompiledCatalogue, scanned: ScannedText): readonly Finding[] {
  const { text } = scanned;
  const found = new Map<string, Finding>();
  const tried = new Set<string>();
  let lines: TextLines | null = null;
  catalogue.scan(text, (needle, end) => {
    lines ??= textLines(text);
    const piece = pieceAt(text, lines, end - 1);
    const key = `${needle}:${piece.start}`;
    if (tried.has(key)) return;
    tried.add(key);
    for (const use of catalogue.uses[needle] ?? []) {
      for (const one of tryUse(catalogue, scanned, use, piece)) keepFirst(found, one);
    }
  });
  return [...found.values()];
}

/** A line, or a part of it between the `\n` of a text whose line breaks were escaped. */
interface Piece {
  readonly text: string;
  readonly start: number;
  /** 0-based. */
  readonly line: number;
  /** The piece and the line after it: GitHub wraps long lines of squashed messages at 72 columns. */
  readonly wrapped: string;
  readonly context: () => string | null;
}

function pieceAt(text: string, lines: TextLines, at: number): Piece {
  const line = lines.at(at);
  const from = Math.max(lines.start(line), at - BEFORE);
  const until = Math.min(lines.end(line), at + AFTER);
  const window = text.slice(from, until);
  const before = window.lastIndexOf(ESCAPED_BREAK, at - from);
  const after = window.indexOf(ESCAPED_BREAK, at - from);
  const start = before < 0 ? from : from + before + ESCAPED_BREAK.length;
  const piece = text.slice(start, after < 0 ? until : from + after);
  const next =
    after < 0 ? text.slice(lines.start(line + 1), Math.min(lines.end(line + 1), until + AFTER)) : '';
  return { text: piece, start, line, wrapped: `${piece} ${next}`, context: () => lines.context(line) };
}

function tryUse(
  catalogue: CompiledCatalogue,
  scanned: ScannedText,
  use: NeedleUse,
  piece: Piece,
): readonly Finding[] {
  if (use === 'co-authors') return coAuthor(catalogue, scanned, piece);
  const { match } = use;
  if (match.by === 'line') {
    const hit = match.pattern.exec(piece.text) ?? match.pattern.exec(piece.wrapped);
    return hit === null ? [] : [finding(use, scanned.lines, located(scanned, piece, hit))];
  }
  const trailer = parseTrailer(piece.text);
  const hit = trailer?.key === match.key ? match.pattern.exec(trailer.value) : null;
  return hit === null ? [] : [finding(use, scanned.trailers, located(scanned, piece, hit))];
}

function located(scanned: ScannedText, piece: Piece, hit: RegExpExecArray): Found {
  const model = hit.groups?.model;
  return {
    text: piece.text.trim(),
    line: piece.line + 1,
    model: model === undefined ? null : toModelId(model),
    aside: scanned.aside ?? contextOf(piece, hit[0]),
  };
}

/** A hidden marker also speaks from inside folded details: nobody reads it there. */
function contextOf(piece: Piece, matched: string): string | null {
  const context = piece.context();
  return context === 'in folded details' && matched.startsWith('<!--') ? null : context;
}

function coAuthor(catalogue: CompiledCatalogue, scanned: ScannedText, piece: Piece): readonly Finding[] {
  const trailer = parseTrailer(piece.text);
  if (trailer?.key !== 'co-authored-by' || trailer.address === null) return [];
  const account = accountOfAddress(trailer.address);
  if (account === null) return [];
  const found: Found = {
    text: piece.text.trim(),
    line: piece.line + 1,
    model: modelInBrackets(trailer),
    aside: scanned.aside ?? piece.context(),
  };
  return accountSignals(catalogue, account, 'trailer').map((use: CompiledSignal<Match>) =>
    finding(use, scanned.trailers, found),
  );
}

function modelInBrackets({ name }: Trailer): string | null {
  const open = name.indexOf('(');
  return open < 0 ? null : toModelId(name.slice(open));
}

/** A text says the same once, however often it says it; what counts is kept beside what was set aside before it. */
function keepFirst(found: Map<string, Finding>, one: Finding): void {
  const key = `${one.signal}:${one.aside === null}`;
  if (!found.has(key)) found.set(key, one);
}
