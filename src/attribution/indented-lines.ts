/** Columns that make a line code, beyond where the text of its list item begins. */
const CODE_INDENT = 4;
const LIST_MARK = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/;
/** Lines after which an indented line is code at once: they are no paragraph that it could go on. */
const NO_PARAGRAPH = /^(?:#{1,6}(?:\s|$)|(?:[-*_]\s*){3,80}$|`{3}|~{3})/;

/**
 * Which lines of a Markdown text are code because they are indented: after a blank line, by four columns more than
 * their list item. A text that is indented throughout is a slip of whoever pasted it, not code.
 *
 * @see https://spec.commonmark.org/0.31.2/#indented-code-blocks
 */
export function indentedLines(lines: readonly string[], fenced: readonly boolean[]): readonly boolean[] {
  const written = lines.filter((line) => line.trim() !== '').map(indentOf);
  const margin = written.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  let items: readonly number[] = [];
  let inParagraph = false;
  return lines.map((line, index) => {
    const text = line.trimStart();
    if (text === '' || fenced[index] === true) {
      inParagraph = false;
      return false;
    }
    const indent = indentOf(line) - margin;
    if (!inParagraph) items = items.filter((column) => column <= indent);
    const beyond = indent - (items.at(-1) ?? 0);
    if (!inParagraph && beyond >= CODE_INDENT) return true;
    const mark = beyond < CODE_INDENT ? LIST_MARK.exec(text)?.[0] : undefined;
    if (mark !== undefined) {
      items = [...items.filter((column) => column <= indent), indent + mark.length + gapAfter(text, mark)];
    }
    inParagraph = !NO_PARAGRAPH.test(mark === undefined ? text : text.slice(mark.length).trimStart());
    return false;
  });
}

/** Columns before the first character; a tab goes on to the next multiple of four. */
function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += CODE_INDENT - (column % CODE_INDENT);
    else if (character === ' ') column++;
    else break;
  }
  return column;
}

/** Columns between a list mark and its text: one to four, else one. */
function gapAfter(text: string, mark: string): number {
  const gap = indentOf(text.slice(mark.length));
  return gap >= 1 && gap <= CODE_INDENT ? gap : 1;
}
