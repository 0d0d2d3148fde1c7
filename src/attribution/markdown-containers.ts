/** A quotation, or a list item with the columns before its text. */
export type Container = { readonly kind: 'quotation' } | { readonly kind: 'item'; readonly columns: number };

/** Columns that make a line code, beyond where the text around it begins. */
export const CODE_INDENT = 4;

/**
 * How many of the containers that are open go on in a line, and where in the line their text begins. A blank line goes
 * on with list items, and ends quotations.
 *
 * @see https://spec.commonmark.org/0.31.2/#container-blocks
 */
export function continued(
  line: string,
  containers: readonly Container[],
): { readonly depth: number; readonly at: number } {
  let at = 0;
  for (const [depth, container] of containers.entries()) {
    const indent = indentAt(line, at);
    const isBlank = at + indent >= line.length;
    if (container.kind === 'item') {
      if (!isBlank && indent < container.columns) return { depth, at };
      if (!isBlank) at += container.columns;
    } else {
      if (indent >= CODE_INDENT || line[at + indent] !== '>') return { depth, at };
      at = afterQuote(line, at + indent);
    }
  }
  return { depth: containers.length, at };
}

/** The containers that a line opens, and where their text begins. */
export function opened(
  line: string,
  from: number,
): { readonly containers: readonly Container[]; readonly at: number } {
  const containers: Container[] = [];
  let at = from;
  for (;;) {
    const indent = indentAt(line, at);
    const rest = line.slice(at + indent);
    const mark = indent < CODE_INDENT ? markOf(rest) : '';
    if (mark === '') return { containers, at };
    if (mark === '>') {
      containers.push({ kind: 'quotation' });
      at = afterQuote(line, at + indent);
    } else {
      const columns = indent + mark.length + gapAfter(rest, mark);
      containers.push({ kind: 'item', columns });
      at += columns;
    }
  }
}

/** Whether a line that nothing around it goes on in begins a block of its own, and so ends a paragraph. */
export function startsBlock(rest: string): boolean {
  if (indentAt(rest, 0) >= CODE_INDENT) return false;
  const text = rest.trimStart();
  return markOf(text) !== '' || BLOCK.test(text);
}

const BLOCK = /^(?:#{1,6}(?:\s|$)|(?:[-*_]\s*){3,200}$|`{3}|~{3}|<(?:[!a-z]|\/[a-z]))/i;
const LIST_MARK = /^(?:[-*+]|\d{1,9}[.)])(?= *\S)(?= )/;
const RULE = /^(?:[-*_]\s*){3,200}$/;

/** `''`: none. */
function markOf(text: string): string {
  if (text.startsWith('>')) return '>';
  const mark = LIST_MARK.exec(text)?.[0] ?? '';
  return mark !== '' && RULE.test(text) ? '' : mark;
}

function afterQuote(line: string, at: number): number {
  return line[at + 1] === ' ' ? at + 2 : at + 1;
}

/** Columns between a list mark and its text: one to four, else one. */
function gapAfter(text: string, mark: string): number {
  const gap = indentAt(text, mark.length);
  return gap <= CODE_INDENT ? gap : 1;
}

function indentAt(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ') at++;
  return at - from;
}
