import { commentSpans } from './comment-spans.ts';
import { fencedLines } from './fenced-lines.ts';
import { indentedLines } from './indented-lines.ts';

/** Why the text of a line does not speak for whoever wrote the text around it. */
export type LineContext =
  | 'in fenced code'
  | 'in indented code'
  | 'in a quotation'
  | 'in folded details'
  | 'an unticked box';

/** The lines of a text, found only once something in it is worth a look. */
export interface TextLines {
  /** 0-based line at an offset. */
  readonly at: (offset: number) => number;
  readonly start: (line: number) => number;
  /** Offset after the line's last character, before its line break. */
  readonly end: (line: number) => number;
  readonly context: (line: number) => LineContext | null;
  /** Where the HTML comment around an offset begins; `null`: there is none. */
  readonly commentAt: (offset: number) => number | null;
}

/**
 * Indexes the lines of a text: linear once, logarithmic for each question. `markdown`: it is rendered as Markdown, as
 * bodies are; the messages of commits are not, and are indented in many ways.
 */
export function textLines(text: string, { markdown }: { readonly markdown: boolean }): TextLines {
  const starts = lineStarts(text);
  const start = (line: number): number => starts[line] ?? text.length;
  const end = (line: number): number => (line + 1 < starts.length ? start(line + 1) - 1 : text.length);
  let found: Found | null = null;
  const look = (): Found => {
    found ??= contextsOf(text, { starts, end, markdown });
    return found;
  };
  return {
    at: (offset) => lineAt(starts, offset),
    start,
    end,
    context: (line) => look().contexts[line] ?? null,
    commentAt: (offset) => look().commentAt(offset),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of ascending `starts` that is not after an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Found {
  readonly contexts: readonly (LineContext | null)[];
  readonly commentAt: (offset: number) => number | null;
}

interface Indexed {
  readonly starts: readonly number[];
  readonly end: (line: number) => number;
  readonly markdown: boolean;
}

/** More of a line is not needed to tell its context. */
const LINE_BEGINNING = 200;

function contextsOf(text: string, { starts, end, markdown }: Indexed): Found {
  const lines = starts.map((from, index) => text.slice(from, Math.min(end(index), from + LINE_BEGINNING)));
  const fenced = fencedLines(lines, { openEnded: markdown });
  const indented = markdown ? indentedLines(lines, fenced) : [];
  const isCode = (offset: number): boolean => {
    const line = lineAt(starts, offset);
    return fenced[line] === true || indented[line] === true;
  };
  const comments = commentSpans(text, { isCode, openEnded: markdown });
  const commentStarts = comments.map((comment) => comment.start);
  const commentAt = (offset: number): number | null => {
    const comment = comments[lineAt(commentStarts, offset)];
    return comment !== undefined && offset >= comment.start && offset < comment.end ? comment.start : null;
  };
  let details = 0;
  const contexts = lines.map((line, index): LineContext | null => {
    if (fenced[index] === true) return 'in fenced code';
    if (indented[index] === true) return 'in indented code';
    const inside = details > 0;
    const isComment = (at: number): boolean => commentAt((starts[index] ?? 0) + at) !== null;
    details = detailsDepth(line.toLowerCase(), details, isComment);
    if (inside || details > 0) return 'in folded details';
    if (QUOTED.test(line)) return 'in a quotation';
    return UNTICKED.test(line) ? 'an unticked box' : null;
  });
  return { contexts, commentAt };
}

const UNTICKED = /^[\s>]{0,20}[-*+] {0,4}\[ {0,2}\]/;
const QUOTED = /^\s{0,20}>/;

function detailsDepth(line: string, before: number, isComment: (at: number) => boolean): number {
  let depth = before;
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
    const opens = line.startsWith('<details', at);
    if ((!opens && !line.startsWith('</details', at)) || isComment(at)) continue;
    depth = opens ? depth + 1 : Math.max(0, depth - 1);
  }
  return depth;
}
