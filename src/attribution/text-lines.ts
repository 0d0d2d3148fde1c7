/** Why the text of a line does not speak for whoever wrote the text around it. */
export type LineContext = 'in fenced code' | 'in a quotation' | 'in folded details' | 'an unticked box';

/** The lines of a text, found only once something in it is worth a look. */
export interface TextLines {
  /** 0-based line at an offset. */
  readonly at: (offset: number) => number;
  readonly start: (line: number) => number;
  /** Offset after the line's last character, before its line break. */
  readonly end: (line: number) => number;
  readonly context: (line: number) => LineContext | null;
}

/** Indexes the lines of a text: linear once, logarithmic for each question. */
export function textLines(text: string): TextLines {
  const starts = lineStarts(text);
  let contexts: readonly (LineContext | null)[] | null = null;
  const start = (line: number): number => starts[line] ?? text.length;
  const end = (line: number): number => (line + 1 < starts.length ? start(line + 1) - 1 : text.length);
  return {
    at: (offset) => lineAt(starts, offset),
    start,
    end,
    context: (line) => {
      contexts ??= lineContexts(
        starts.map((from, index) => text.slice(from, Math.min(end(index), from + 200))),
      );
      return contexts[line] ?? null;
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

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

const FENCE = /^[\s>]{0,20}(`{3,20}|~{3,20})/;
const UNTICKED = /^[\s>]{0,20}[-*+] {0,4}\[ {0,2}\]/;
const QUOTED = /^\s{0,20}>/;

function lineContexts(lines: readonly string[]): readonly (LineContext | null)[] {
  const fenced = fencedLines(lines);
  let details = 0;
  return lines.map((line, index) => {
    if (fenced[index] === true) return 'in fenced code';
    const inside = details > 0;
    details = detailsDepth(line.toLowerCase(), details);
    if (inside || details > 0) return 'in folded details';
    if (QUOTED.test(line)) return 'in a quotation';
    return UNTICKED.test(line) ? 'an unticked box' : null;
  });
}

/** A fence that is never closed is a slip of the writer, not a quotation. */
function fencedLines(lines: readonly string[]): readonly boolean[] {
  const fenced = new Array<boolean>(lines.length).fill(false);
  let open: { readonly at: number; readonly mark: string } | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark === undefined) continue;
    if (open === null) open = { at: index, mark };
    else if (mark.startsWith(open.mark)) {
      fenced.fill(true, open.at, index + 1);
      open = null;
    }
  }
  return fenced;
}

function detailsDepth(line: string, before: number): number {
  let depth = before;
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
    if (line.startsWith('<details', at)) depth++;
    else if (line.startsWith('</details', at)) depth = Math.max(0, depth - 1);
  }
  return depth;
}
