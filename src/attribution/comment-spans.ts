/** An HTML comment in a text: offsets of its first character and after its last one. */
export interface CommentSpan {
  readonly start: number;
  readonly end: number;
}

interface Reading {
  /** Whether an offset is in code, where nothing is a comment. */
  readonly isCode: (offset: number) => boolean;
  /** A comment that is never closed hides all that follows, as it does in rendered Markdown. */
  readonly openEnded: boolean;
}

/**
 * The HTML comments of a text, which its readers never see: first ones first. One that begins in the middle of a line
 * ends in the same paragraph, or is none.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function commentSpans(text: string, { isCode, openEnded }: Reading): readonly CommentSpan[] {
  const spans: CommentSpan[] = [];
  const close = nextOf(text, '-->');
  const blanks = [nextOf(text, '\n\n'), nextOf(text, '\n\r\n')];
  let at = text.indexOf('<!--');
  while (at >= 0) {
    const closed = close(at + 2);
    const begins = beginsLine(text, at);
    const paragraph = begins ? text.length : Math.min(...blanks.map((next) => next(at)));
    const end = closed < text.length ? closed + 3 : text.length;
    const isComment = text[at - 1] !== '`' && closed < paragraph + Number(begins && openEnded) && !isCode(at);
    if (isComment) spans.push({ start: at, end });
    at = text.indexOf('<!--', isComment ? end : at + 4);
  }
  return spans;
}

/** Finds the next occurrence at or after offsets that never go back, the text's length where there is none: linear in all. */
function nextOf(text: string, what: string): (from: number) => number {
  let last = -1;
  return (from) => {
    if (last >= from) return last;
    const next = text.indexOf(what, from);
    last = next < 0 ? text.length : next;
    return last;
  };
}

const BEFORE_BLOCK = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/;
const LONGEST_INDENT = 40;

function beginsLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_INDENT), at);
  return BEFORE_BLOCK.test(before.slice(before.lastIndexOf('\n') + 1));
}
