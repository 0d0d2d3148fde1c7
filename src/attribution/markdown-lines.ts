import { CODE_INDENT, type Container, continued, opened, startsBlock } from './markdown-containers.ts';

/** What the lines of a Markdown text are, line by line. */
export interface MarkdownLines {
  readonly kinds: readonly MarkdownLine[];
  /** First line of the paragraph that a line is in; `-1`: none. */
  readonly paragraphs: readonly number[];
}

/** `null`: plain text. */
export type MarkdownLine = 'in fenced code' | 'in indented code' | 'in a quotation' | null;

/** What the last line left open inside of its containers. `raw`: a comment or `<pre>`, in which nothing is Markdown. */
type Leaf =
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'raw'; readonly end: string }
  | { readonly kind: 'paragraph'; readonly first: number }
  | null;

interface Reading {
  containers: readonly Container[];
  leaf: Leaf;
}

/**
 * Reads the lines of a Markdown text as its blocks: what is open ends with the list item or the quotation around it. A
 * text that is indented throughout is a slip of whoever pasted it, not code.
 *
 * @see https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */
export function markdownLines(lines: readonly string[]): MarkdownLines {
  const spaced = lines.map(withoutTabs);
  const margin = marginOf(spaced);
  const reading: Reading = { containers: [], leaf: null };
  const kinds: MarkdownLine[] = [];
  const paragraphs: number[] = [];
  for (const [index, line] of spaced.entries()) {
    kinds.push(read(reading, line.slice(margin), index));
    const { leaf } = reading;
    paragraphs.push(leaf?.kind === 'paragraph' ? leaf.first : -1);
  }
  return { kinds, paragraphs };
}

/** A tab goes on to the next multiple of four. */
function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let spaced = '';
  for (const part of line.split('\t')) {
    spaced += part;
    spaced += ' '.repeat(CODE_INDENT - (spaced.length % CODE_INDENT));
  }
  return spaced.trimEnd();
}

function marginOf(lines: readonly string[]): number {
  let margin = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const indent = line.search(/\S/);
    if (indent >= 0 && indent < margin) margin = indent;
  }
  return Number.isFinite(margin) ? margin : 0;
}

function read(reading: Reading, line: string, index: number): MarkdownLine {
  const { depth, at } = continued(line, reading.containers);
  const isInside = depth === reading.containers.length;
  const { leaf } = reading;
  const rest = line.slice(at);
  if (isInside && leaf?.kind === 'fence') {
    if (closes(rest, leaf.mark)) reading.leaf = null;
    return 'in fenced code';
  }
  if (isInside && leaf?.kind === 'raw') {
    if (rest.toLowerCase().includes(leaf.end)) reading.leaf = null;
    return quoted(reading.containers);
  }
  if (!isInside) {
    // A paragraph goes on without the marks around it.
    if (leaf?.kind === 'paragraph' && rest.trim() !== '' && !startsBlock(rest)) {
      return quoted(reading.containers);
    }
    reading.containers = reading.containers.slice(0, depth);
    reading.leaf = null;
  }
  return enter(reading, line, { at, index });
}

function closes(rest: string, mark: string): boolean {
  const indent = rest.search(/\S/);
  if (indent < 0 || indent >= CODE_INDENT) return false;
  const text = rest.trim();
  return text.startsWith(mark) && text.replaceAll(mark.charAt(0), '') === '';
}

function quoted(containers: readonly Container[]): MarkdownLine {
  return containers.some(({ kind }) => kind === 'quotation') ? 'in a quotation' : null;
}

/** Code has no backtick behind its backticks. */
const FENCE = /^(`{3,200}(?=[^`]*$)|~{3,200})/;
const RAW = [
  { start: '<!--', end: '-->' },
  { start: '<pre', end: '</pre' },
] as const;
/** Lines that are whole blocks: headings, rules, the line under a heading. */
const ONE_LINE = /^(?:#{1,6}(?:\s|$)|(?:[-*_=]\s*){3,200}$)/;

/** A line that goes on with nothing but a paragraph. */
function enter(
  reading: Reading,
  line: string,
  { at, index }: { readonly at: number; readonly index: number },
): MarkdownLine {
  const open = opened(line, at);
  if (open.containers.length > 0) {
    reading.containers = [...reading.containers, ...open.containers];
    reading.leaf = null;
  }
  const rest = line.slice(open.at);
  const text = rest.trim();
  const { leaf } = reading;
  if (text === '') {
    reading.leaf = null;
    return null;
  }
  if (rest.search(/\S/) >= CODE_INDENT)
    return leaf === null ? 'in indented code' : quoted(reading.containers);
  reading.leaf = leafOf(text, leaf, index);
  return reading.leaf?.kind === 'fence' ? 'in fenced code' : quoted(reading.containers);
}

function leafOf(text: string, leaf: Leaf, index: number): Leaf {
  const mark = FENCE.exec(text)?.[1];
  if (mark !== undefined) return { kind: 'fence', mark };
  const lower = text.toLowerCase();
  const raw = RAW.find(({ start }) => lower.startsWith(start));
  if (raw !== undefined && !lower.slice(raw.start.length).includes(raw.end)) {
    return { kind: 'raw', end: raw.end };
  }
  if (raw !== undefined || ONE_LINE.test(text)) return null;
  return leaf?.kind === 'paragraph' ? leaf : { kind: 'paragraph', first: index };
}
