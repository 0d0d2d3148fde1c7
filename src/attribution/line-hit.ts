import { isMention } from './mention.ts';
import { contextAside, IN_COMMENT, type TextPiece } from './text-piece.ts';

/** A pattern that matched in a line, or in it and the one after it. */
export interface LineHit {
  readonly matched: string;
  readonly model: string | undefined;
  /** In the whole text. */
  readonly offset: number;
  /** The character before it. */
  readonly before: string;
  readonly within: string;
  readonly next: string;
}

/** Where a pattern matches a piece: as it is, wrapped into the line after it, or behind a ticked box. */
export function lineHit(pattern: RegExp, piece: TextPiece): LineHit | null {
  const { text, next, start, box } = piece;
  const direct = pattern.exec(text);
  if (direct !== null) return hitIn(direct, { within: text, next }, start);
  const unwrapped = piece.unwrapped();
  const wrapped = unwrapped === null ? null : pattern.exec(unwrapped);
  if (unwrapped !== null && wrapped !== null) return hitIn(wrapped, { within: unwrapped, next: '' }, start);
  if (box === 0) return null;
  const within = text.slice(box);
  const behind = pattern.exec(within);
  return behind === null ? null : hitIn(behind, { within, next }, start + box);
}

function hitIn(hit: RegExpExecArray, way: Pick<LineHit, 'within' | 'next'>, start: number): LineHit {
  const before = way.within[hit.index - 1] ?? '';
  const { within, next } = way;
  return { matched: hit[0], model: hit.groups?.model, offset: start + hit.index, before, within, next };
}

/** Why a hit does not count. A hidden marker is a comment of its own, and also speaks from inside folded details. */
export function lineAside(piece: TextPiece, hit: LineHit, alone: boolean): string | null {
  const { matched, offset, before, within, next } = hit;
  if (before === '`') return 'in inline code';
  if (!matched.startsWith('<!--')) {
    return (
      contextAside(piece, offset) ?? (alone && isMention(within, next) ? 'mentioned in a sentence' : null)
    );
  }
  const comment = piece.lines.commentAt(offset);
  if (comment !== null && comment !== offset) return IN_COMMENT;
  const context = piece.lines.contextAt(offset);
  return context === 'in folded details' ? null : context;
}
