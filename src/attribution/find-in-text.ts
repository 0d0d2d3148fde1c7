import type { CompiledCatalogue, NeedleUse } from './compile-catalogue.ts';
import { accountSignals } from './find-identity.ts';
import { type Finding, finding, type Place } from './finding.ts';
import { accountOfAddress } from './git-address.ts';
import { isMention } from './mention.ts';
import { toModelId } from './model-id.ts';
import { type TextLines, textLines } from './text-lines.ts';
import { parseTrailer, type Trailer } from './trailer.ts';

/** A message or a body: `trailers` and `lines` say what its evidence's field is called. */
export interface ScannedText {
  readonly text: string;
  readonly trailers: Place;
  readonly lines: Place;
  /** Whether it is rendered as Markdown, as bodies are. */
  readonly markdown: boolean;
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
    lines ??= textLines(text, scanned);
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
  /** Where the needle ends. */
  readonly at: number;
  /** The line after it, for GitHub wraps long lines of squashed messages at 72 columns. */
  readonly next: string;
  readonly lines: TextLines;
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
  return { text: piece, start, line, at, next, lines };
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
    const hit = lineHit(match.pattern, piece);
    if (hit === null) return [];
    const aside = lineAside(piece, hit) ?? (match.alone === true ? mentionAside(hit) : null);
    return [finding(use, scanned.lines, located(scanned, piece, { model: hit.model, aside }))];
  }
  const trailer = parseTrailer(piece.text.replace(TICKED, ''));
  const hit = trailer?.key === match.key ? match.pattern.exec(trailer.value) : null;
  if (hit === null) return [];
  const read = { model: hit.groups?.model, aside: contextAside(piece) };
  return [finding(use, scanned.trailers, located(scanned, piece, read))];
}

/** What stands behind a ticked box counts as if it stood alone. */
const TICKED = /^\s{0,20}[-*+]\s{1,4}\[[xX]\]\s{1,4}/;

/** A pattern that matched in a line, or in it and the one after it. */
interface LineHit {
  readonly matched: string;
  readonly model: string | undefined;
  /** In the whole text. */
  readonly offset: number;
  /** The character before it. */
  readonly before: string;
  readonly within: string;
  readonly next: string;
}

function lineHit(pattern: RegExp, { text, next, start }: Piece): LineHit | null {
  const box = TICKED.exec(text)?.[0].length ?? 0;
  const ways = [
    { within: text, skipped: 0, next },
    { within: `${text} ${next}`, skipped: 0, next: '' },
    ...(box === 0 ? [] : [{ within: text.slice(box), skipped: box, next }]),
  ];
  for (const { skipped, ...way } of ways) {
    const hit = pattern.exec(way.within);
    if (hit === null) continue;
    const before = way.within[hit.index - 1] ?? '';
    return { matched: hit[0], model: hit.groups?.model, offset: start + skipped + hit.index, before, ...way };
  }
  return null;
}

/** A hidden marker is a comment of its own, and also speaks from inside folded details: nobody reads it there. */
function lineAside(piece: Piece, { matched, offset, before }: LineHit): string | null {
  if (before === '`') return 'in inline code';
  if (!matched.startsWith('<!--')) return contextAside(piece);
  const comment = piece.lines.commentAt(offset);
  if (comment !== null && comment !== offset) return IN_COMMENT;
  const context = piece.lines.context(piece.line);
  return context === 'in folded details' ? null : context;
}

const IN_COMMENT = 'in a comment';

function contextAside({ lines, line, at }: Piece): string | null {
  return lines.commentAt(at) === null ? lines.context(line) : IN_COMMENT;
}

function mentionAside({ within, next }: LineHit): string | null {
  return isMention(within, next) ? 'mentioned in a sentence' : null;
}

function located(
  scanned: ScannedText,
  { text, line }: Piece,
  { model, aside }: { readonly model: string | undefined; readonly aside: string | null },
) {
  return {
    text: text.trim(),
    line: line + 1,
    model: model === undefined ? null : toModelId(model),
    aside: scanned.aside ?? aside,
  };
}

function coAuthor(catalogue: CompiledCatalogue, scanned: ScannedText, piece: Piece): readonly Finding[] {
  const trailer = parseTrailer(piece.text.replace(TICKED, ''));
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
