import { lastNotAfter } from './last-not-after.ts';
import { type LineContexts, lineContexts } from './line-contexts.ts';

/** The lines of a text, found only once something in it is worth a look. */
export interface TextLines extends LineContexts {
  /** 0-based line at an offset. */
  readonly at: (offset: number) => number;
  readonly start: (line: number) => number;
  /** Offset after the line's last character, before its line break. */
  readonly end: (line: number) => number;
}

/**
 * Indexes the lines of a text: linear once, logarithmic for each question. `markdown`: it is rendered as Markdown, as
 * bodies are; the messages of commits are not, and are indented in many ways.
 */
export function textLines(text: string, { markdown }: { readonly markdown: boolean }): TextLines {
  const starts = lineStarts(text);
  let contexts: LineContexts | null = null;
  const look = (): LineContexts => {
    contexts ??= lineContexts(text, { starts, markdown });
    return contexts;
  };
  return {
    at: (offset) => lastNotAfter(starts, offset),
    start: (line) => starts[line] ?? text.length,
    end: (line) => (starts[line + 1] ?? text.length + 1) - 1,
    contextAt: (offset) => look().contextAt(offset),
    commentAt: (offset) => look().commentAt(offset),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
