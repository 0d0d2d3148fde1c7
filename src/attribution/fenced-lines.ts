/** A fence can stand behind the marks of lists and quotations. Behind backticks there is no other backtick. */
const OPENING = /^((?:[\s>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,20})(`{3,20}(?=[^`]*$)|~{3,20})/;
const CLOSING = /^([\s>]{0,40})(`{3,200}|~{3,200})\s*$/;
/** A closing fence that is indented by so much more than its opening is code. */
const CODE_INDENT = 4;

/**
 * Which lines of a commit's message are fenced code, the fences among them. Nobody renders it, so a fence that is never
 * closed is a slip of the writer.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function fencedLines(lines: readonly string[]): readonly boolean[] {
  const fenced = new Array<boolean>(lines.length).fill(false);
  let open: { readonly at: number; readonly mark: string; readonly column: number } | null = null;
  for (const [index, line] of lines.entries()) {
    if (open === null) {
      const [, before = '', mark] = (hasFence(line) ? OPENING.exec(line) : null) ?? [];
      if (mark !== undefined) open = { at: index, mark, column: columnAfter(before) };
      continue;
    }
    const [, before = '', mark = ''] = (hasFence(line) ? CLOSING.exec(line) : null) ?? [];
    if (mark.startsWith(open.mark) && columnAfter(before) < open.column + CODE_INDENT) {
      fenced.fill(true, open.at, index + 1);
      open = null;
    }
  }
  return fenced;
}

/** Nearly no line has one, and a plain search costs less than a pattern. */
function hasFence(line: string): boolean {
  return line.includes('```') || line.includes('~~~');
}

function columnAfter(before: string): number {
  return before.replaceAll('\t', '    ').length;
}
