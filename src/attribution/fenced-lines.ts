/** A fence can stand behind the marks of lists and quotations. Behind backticks there is no other backtick. */
const OPENING = /^(?:[\s>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,20}(`{3,20}(?=[^`]*$)|~{3,20})/;
const CLOSING = /^[\s>]{0,20}(`{3,200}|~{3,200})\s*$/;

/**
 * Which lines are fenced code, the fences among them. `openEnded`: one that is never closed runs to the end,
 * as in rendered Markdown; in a message, which nobody renders, it is a slip of the writer.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function fencedLines(
  lines: readonly string[],
  { openEnded }: { readonly openEnded: boolean },
): readonly boolean[] {
  const fenced = new Array<boolean>(lines.length).fill(false);
  let open: { readonly at: number; readonly mark: string } | null = null;
  for (const [index, line] of lines.entries()) {
    if (open === null) {
      const mark = hasFence(line) ? OPENING.exec(line)?.[1] : undefined;
      if (mark !== undefined) open = { at: index, mark };
    } else if (CLOSING.exec(line)?.[1]?.startsWith(open.mark) === true) {
      fenced.fill(true, open.at, index + 1);
      open = null;
    }
  }
  if (open !== null && openEnded) fenced.fill(true, open.at);
  return fenced;
}

/** Nearly no line has one, and a plain search costs less than a pattern. */
function hasFence(line: string): boolean {
  return line.includes('```') || line.includes('~~~');
}
