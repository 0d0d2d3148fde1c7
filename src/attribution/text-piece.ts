import type { Place } from './finding.ts';
import { toModelId } from './model-id.ts';
import type { TextLines } from './text-lines.ts';
import { parseTrailer, type Trailer } from './trailer.ts';

/** A message or a body: `trailers` and `lines` say what its evidence's field is called. */
export interface ScannedText {
  readonly text: string;
  readonly trailers: Place;
  readonly lines: Place;
  /** Whether it is rendered as Markdown, as bodies are. */
  readonly markdown: boolean;
  /** Why nothing in the text counts: it quotes what it reverts. Asked only where something was found. */
  readonly aside: () => string | null;
}

/** A line, or a part of it between the `\n` of a text whose line breaks were escaped. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  /** 0-based. */
  readonly line: number;
  /** Where the needle ends. */
  readonly at: number;
  /** The line after it, for GitHub wraps long lines of squashed messages at 72 columns. */
  readonly next: string;
  readonly lines: TextLines;
  /** Length of the ticked box that it begins with: what stands behind it counts as if it stood alone. */
  readonly box: number;
  /** It with the line after it, as one line; `null`: there is none. */
  readonly unwrapped: () => string | null;
  /** It read as a trailer, also behind a ticked box. */
  readonly trailer: () => Trailer | null;
}

/** Text on both sides of a needle that is looked at: no pattern ever sees more. */
const BEFORE = 300;
const AFTER = 600;
const ESCAPED_BREAK = '\\n';

/** The pieces of a text around offsets, where one often has several: each is cut and read once. */
export function textPieces(text: string, lines: TextLines): (at: number) => TextPiece {
  let last: TextPiece | null = null;
  return (at) => {
    const line = lines.at(at);
    last = last?.line === line && isWhole(last) ? { ...last, at } : pieceAt(text, lines, { at, line });
    return last;
  };
}

/** Whether a piece is the whole of a line that is looked at whole from wherever in it. */
function isWhole({ text, line, lines }: TextPiece): boolean {
  const length = lines.end(line) - lines.start(line);
  return length <= BEFORE && text.length === length;
}

function pieceAt(
  text: string,
  lines: TextLines,
  { at, line }: { readonly at: number; readonly line: number },
): TextPiece {
  const from = Math.max(lines.start(line), at - BEFORE);
  const until = Math.min(lines.end(line), at + AFTER);
  const window = text.slice(from, until);
  const before = window.lastIndexOf(ESCAPED_BREAK, at - from);
  const after = window.indexOf(ESCAPED_BREAK, at - from);
  const start = before < 0 ? from : from + before + ESCAPED_BREAK.length;
  const piece = text.slice(start, after < 0 ? until : from + after);
  const next =
    after < 0 ? text.slice(lines.start(line + 1), Math.min(lines.end(line + 1), until + AFTER)) : '';
  const box = TICKED.exec(piece)?.[0].length ?? 0;
  let read: Trailer | null | undefined;
  const trailer = (): Trailer | null => {
    if (read === undefined) read = parseTrailer(box === 0 ? piece : piece.slice(box));
    return read;
  };
  let joined: string | null = null;
  const unwrapped = (): string | null => {
    if (joined === null && next !== '') joined = `${piece} ${next}`;
    return joined;
  };
  return { text: piece, start, line, at, next, lines, box, unwrapped, trailer };
}

const TICKED = /^\s{0,20}[-*+]\s{1,4}\[[xX]\]\s{1,4}/;

export const IN_COMMENT = 'in a comment';

/** Why a piece, or what was found at an offset in it, does not speak for whoever wrote the text around it; `null`: it does. */
export function contextAside({ lines, at, start }: TextPiece, offset = start): string | null {
  return lines.commentAt(at) === null ? lines.contextAt(offset) : IN_COMMENT;
}

/** What a finding says of its place in a text. */
export function located(
  scanned: ScannedText,
  { text, line }: TextPiece,
  { model, aside }: { readonly model: string | undefined; readonly aside: string | null },
) {
  return {
    text: text.trim(),
    line: line + 1,
    model: model === undefined ? null : toModelId(model),
    aside: scanned.aside() ?? aside,
  };
}
