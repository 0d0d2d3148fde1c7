import { commentSpans } from './comment-spans.ts';
import { fencedLines } from './fenced-lines.ts';
import { hasElements, htmlSpans } from './html-spans.ts';
import { inlineSpans } from './inline-spans.ts';
import { lastNotAfter } from './last-not-after.ts';
import { type MarkdownLine, type MarkdownLines, markdownLines } from './markdown-lines.ts';
import { spansAt } from './spans-at.ts';

/** What more than one line of a text can be in. */
export interface Blocks {
  readonly kindAt: (offset: number) => MarkdownLine;
  readonly elementAt: (offset: number) => ReturnType<typeof htmlSpans>[number]['why'] | null;
  readonly inlineAt: (offset: number) => ReturnType<typeof inlineSpans>[number]['why'] | null;
  /** Where the HTML comment around an offset begins; `null`: there is none. */
  readonly commentAt: (offset: number) => number | null;
}

interface Lines {
  readonly starts: readonly number[];
  /** Beginnings of the lines. */
  readonly lines: readonly string[];
  readonly markdown: boolean;
}

/** Reads the blocks of a text, each kind only where the text can hold it. */
export function blocksOf(text: string, { starts, lines, markdown }: Lines): Blocks {
  const { kinds, paragraphs } = markdown ? markdownLines(lines) : messageLines(lines);
  const kindAt = (offset: number): MarkdownLine => kinds[lastNotAfter(starts, offset)] ?? null;
  const isCode = (offset: number): boolean => isCodeLine(kindAt(offset));
  const commentAt = commentsIn(text, { isCode, openEnded: markdown });
  const inlineAt = inlineIn(text, starts, paragraphs);
  const isText = (offset: number): boolean =>
    !isCode(offset) && commentAt(offset) === null && text[offset - 1] !== '`' && inlineAt(offset) === null;
  const elementAt = spansAt(hasElements(text) ? htmlSpans(text, { isText, openEnded: markdown }) : []);
  return { kindAt, elementAt, inlineAt, commentAt };
}

/** Whether a line is code, whatever else it is in. */
export function isCodeLine(kind: MarkdownLine): boolean {
  return kind === 'in fenced code' || kind === 'in indented code';
}

function messageLines(lines: readonly string[]): MarkdownLines {
  const kinds = fencedLines(lines).map((fenced) => (fenced ? ('in fenced code' as const) : null));
  return { kinds, paragraphs: [] };
}

function commentsIn(text: string, reading: Parameters<typeof commentSpans>[1]): Blocks['commentAt'] {
  const comments = text.includes('<!--') ? commentSpans(text, reading) : [];
  const starts = comments.map(({ start }) => start);
  return (offset) => {
    const comment = comments[lastNotAfter(starts, offset)];
    return comment !== undefined && offset >= comment.start && offset < comment.end ? comment.start : null;
  };
}

/** Paragraph by paragraph, and only those that are asked about. */
function inlineIn(
  text: string,
  starts: readonly number[],
  paragraphs: MarkdownLines['paragraphs'],
): Blocks['inlineAt'] {
  if (!text.includes('`') && !text.includes('~~')) return () => null;
  const read = new Map<number, Blocks['inlineAt']>();
  return (offset) => {
    const first = paragraphs[lastNotAfter(starts, offset)] ?? -1;
    if (first < 0) return null;
    const from = starts[first] ?? 0;
    const known = read.get(first);
    if (known !== undefined) return known(offset - from);
    let after = first + 1;
    while (paragraphs[after] === first) after++;
    const at = spansAt(inlineSpans(text.slice(from, starts[after])));
    read.set(first, at);
    return at(offset - from);
  };
}
