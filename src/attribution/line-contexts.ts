import { commentSpans } from './comment-spans.ts';
import { fencedLines } from './fenced-lines.ts';
import { indentedLines } from './indented-lines.ts';
import { lastNotAfter } from './last-not-after.ts';

/** Why the text of a line does not speak for whoever wrote the text around it. */
export type LineContext =
  | 'in fenced code'
  | 'in indented code'
  | 'in a quotation'
  | 'in folded details'
  | 'an unticked box';

/** What stands around the lines of a text. */
export interface LineContexts {
  readonly context: (line: number) => LineContext | null;
  /** Where the HTML comment around an offset begins; `null`: there is none. */
  readonly commentAt: (offset: number) => number | null;
}

interface Indexed {
  /** Offsets at which lines begin. */
  readonly starts: readonly number[];
  readonly markdown: boolean;
}

/** More of a line is not needed to tell its context. */
const LINE_BEGINNING = 200;

/** The contexts of lines. Most texts have no blocks: of those, only the lines that are asked about are read. */
export function lineContexts(text: string, { starts, markdown }: Indexed): LineContexts {
  const beginning = (line: number): string => {
    const start = starts[line] ?? text.length;
    return text.slice(start, Math.min((starts[line + 1] ?? text.length + 1) - 1, start + LINE_BEGINNING));
  };
  if (!hasBlocks(text, markdown))
    return { context: (line) => ownContext(beginning(line)), commentAt: NOWHERE };
  const lines = starts.map((_, line) => beginning(line));
  const fenced = fencedLines(lines, { openEnded: markdown });
  const indented = markdown && hasIndents(text) ? indentedLines(lines, fenced) : [];
  const isCode = (line: number): boolean => fenced[line] === true || indented[line] === true;
  const commentAt = commentsOf(text, {
    isCode: (offset) => isCode(lastNotAfter(starts, offset)),
    openEnded: markdown,
  });
  const folded = hasDetails(text) ? foldedLines(lines, { starts, isCode, commentAt }) : [];
  const context = (line: number): LineContext | null => {
    if (fenced[line] === true) return 'in fenced code';
    if (indented[line] === true) return 'in indented code';
    return folded[line] === true ? 'in folded details' : ownContext(lines[line] ?? '');
  };
  return { context, commentAt };
}

const NOWHERE = (): null => null;

/** Whether anything in a text can put other lines than its own into a context. */
function hasBlocks(text: string, markdown: boolean): boolean {
  if (text.includes('```') || text.includes('~~~') || text.includes('<!--')) return true;
  return hasDetails(text) || (markdown && hasIndents(text));
}

/** Whether any line may begin with as many columns as code. */
function hasIndents(text: string): boolean {
  return text.includes('\n    ') || text.includes('\t') || text.startsWith('    ');
}

function hasDetails(text: string): boolean {
  return text.includes('<d') || text.includes('<D');
}

const UNTICKED = /^[\s>]{0,20}[-*+] {0,4}\[ {0,2}\]/;
const QUOTED = /^\s{0,20}>/;

function ownContext(line: string): LineContext | null {
  if (QUOTED.test(line)) return 'in a quotation';
  return UNTICKED.test(line) ? 'an unticked box' : null;
}

function commentsOf(text: string, reading: Parameters<typeof commentSpans>[1]): LineContexts['commentAt'] {
  const comments = commentSpans(text, reading);
  if (comments.length === 0) return NOWHERE;
  const starts = comments.map(({ start }) => start);
  return (offset) => {
    const comment = comments[lastNotAfter(starts, offset)];
    return comment !== undefined && offset >= comment.start && offset < comment.end ? comment.start : null;
  };
}

interface Folding extends Pick<LineContexts, 'commentAt'> {
  readonly starts: readonly number[];
  readonly isCode: (line: number) => boolean;
}

/** Which lines are inside of `<details>`, those with its tags among them. */
function foldedLines(lines: readonly string[], { starts, isCode, commentAt }: Folding): readonly boolean[] {
  let details = 0;
  return lines.map((line, index) => {
    if (isCode(index)) return false;
    const inside = details > 0;
    const isComment = (at: number): boolean => commentAt((starts[index] ?? 0) + at) !== null;
    if (line.includes('<')) details = detailsDepth(line.toLowerCase(), details, isComment);
    return inside || details > 0;
  });
}

function detailsDepth(line: string, before: number, isComment: (at: number) => boolean): number {
  let depth = before;
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
    const opens = line.startsWith('<details', at);
    if ((!opens && !line.startsWith('</details', at)) || isComment(at)) continue;
    depth = opens ? depth + 1 : Math.max(0, depth - 1);
  }
  return depth;
}
