import { isMention } from './mention.ts';
import { contextAside, IN_COMMENT, type TextPiece, tickedBox } from './text-piece.ts';

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
  const { text, next, start } = piece;
  const direct = pattern.exec(text);
  if (direct !== null) return hitIn(direct, { within: text, next }, start);
  const box = tickedBox(piece);
  const ways = [
    ...(next === '' ? [] : [{ within: `${text} ${next}`, skipped: 0, next: '' }]),
    ...(box === 0 ? [] : [{ within: text.slice(box), skipped: box, next }]),
  ];
  for (const { skipped, ...way } of ways) {
    const hit = pattern.exec(way.within);
    if (hit === null) continue;
    return hitIn(hit, way, start + skipped);
  }
  return null;
}

function hitIn(hit: RegExpExecArray, way: Pick<LineHit, 'within' | 'next'>, start: number): LineHit {
  const before = way.within[hit.index - 1] ?? '';
  return { matched: hit[0], model: hit.groups?.model, offset: start + hit.index, before, ...way };
}

/** Why a hit does not count. A hidden marker is a comment of its own, and also speaks from inside folded details. */
export function lineAside(piece: TextPiece, hit: LineHit, alone: boolean): string | null {
  const { matched, offset, before, within, next } = hit;
  if (before === '`') return 'in inline code';
  if (!matched.startsWith('<!--')) {
    return contextAside(piece) ?? (alone && isMention(within, next) ? 'mentioned in a sentence' : null);
  }
  const comment = piece.lines.commentAt(offset);
  if (comment !== null && comment !== offset) return IN_COMMENT;
  const context = piece.lines.context(piece.line);
  return context === 'in folded details' ? null : context;
}
