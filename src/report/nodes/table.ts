import type { Table, TableRow } from 'mdast';
import { type Phrase, phrasing } from './phrasing.ts';

/** A cell: one phrase, or several in a row. */
export type Cell = Phrase | readonly Phrase[];

/** A column's heading and the side its cells stand on. */
export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
}

/** A table with a heading row. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  return {
    type: 'table',
    align: columns.map(({ align }) => align),
    children: [columns.map(({ head }) => head), ...rows].map(tableRow),
  };
}

function tableRow(cells: readonly Cell[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(isOne(cell) ? [cell] : cell) })),
  };
}

function isOne(cell: Cell): cell is Phrase {
  return !Array.isArray(cell);
}
