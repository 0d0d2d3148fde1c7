import { width } from './width.ts';
import { wrap } from './wrap.ts';

const GAP = '  ';

/** A table in aligned columns; the widest are narrowed, and their cells broken, until the table fits. */
export function tableLines(
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[],
  columns: number,
): readonly string[] {
  const widths = fitted(natural(rows, align.length), longestWords(rows, align.length), columns);
  const [head = [], ...body] = rows;
  const rule = widths.map((each) => '─'.repeat(each)).join(GAP);
  const lines = (row: readonly string[]) => rowLines(row, widths, align);
  return [...lines(head), rule, ...body.flatMap(lines)];
}

function natural(rows: readonly (readonly string[])[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))));
}

/** No column is narrower than its longest word. */
function longestWords(rows: readonly (readonly string[])[], count: number): readonly number[] {
  const words = rows.flatMap((row) =>
    Array.from({ length: count }, (_, index) => (row[index] ?? '').split(' ').map(width)).map((each) =>
      Math.max(...each),
    ),
  );
  return Array.from({ length: count }, (_, index) =>
    Math.max(...words.filter((_, at) => at % count === index)),
  );
}

function fitted(widths: readonly number[], least: readonly number[], columns: number): readonly number[] {
  const taken = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1);
  const slack = widths.map((each, index) => (each > (least[index] ?? 0) ? each : 0));
  const widest = Math.max(...slack);
  if (taken <= columns || widest === 0) return widths;
  const index = slack.indexOf(widest);
  return fitted(
    widths.map((each, at) => (at === index ? each - 1 : each)),
    least,
    columns,
  );
}

function rowLines(
  row: readonly string[],
  widths: readonly number[],
  align: readonly ('left' | 'right')[],
): readonly string[] {
  const cells = widths.map((each, index) => wrap(row[index] ?? '', each));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => padded(cell[line] ?? '', widths[index] ?? 0, align[index] ?? 'left'))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(text: string, columns: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - width(text)));
  return align === 'right' ? space + text : text + space;
}
