import type { RootContent } from 'mdast';
import { bullets } from '../report/nodes/bullets.ts';
import { details } from '../report/nodes/details.ts';
import { paragraph } from '../report/nodes/paragraph.ts';
import { printMarkdown } from '../report/nodes/print-markdown.ts';
import { words } from '../report/nodes/words.ts';
import type { RunRecord } from './run-record.ts';

/** More than these are folded. */
const SHOWN = 10;

/** The job's summary: what was read, written, could not be written and why, and what it cost. */
export function summaryOf(record: RunRecord, cost: string): string {
  const head = printMarkdown([
    heading(`harness-metrics: ${record.heading}`),
    ...part('Read', record.read),
    ...part('Written', record.written),
    ...part('Would be written (dry run)', record.planned),
    ...part('Could not be written', record.notWritten),
    ...part('Notes', record.notes),
    ...nothing(record),
    paragraph(cost),
  ]);
  if (record.report === null) return head;
  const { title, body } = record.report;
  return `${head}\n${printMarkdown([heading(title)])}\n${body}`;
}

function part(name: string, lines: readonly string[]): readonly RootContent[] {
  if (lines.length === 0) return [];
  const list = bullets(lines.map((line) => [line]));
  if (lines.length > SHOWN) return details(name, `: ${lines.length}`, [list]);
  return [paragraph({ type: 'strong', children: [words(name)] }), list];
}

function nothing({ written, planned, notWritten, failures }: RunRecord): readonly RootContent[] {
  const isAny = written.length + planned.length + notWritten.length + failures.length > 0;
  return isAny ? [] : [paragraph('Nothing had to be written.')];
}

function heading(text: string): RootContent {
  return { type: 'heading', depth: 3, children: [words(text)] };
}
