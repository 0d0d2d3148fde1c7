import type { RootContent } from 'mdast';
import { printMarkdown } from './nodes/print-markdown.ts';
import type { Section } from './section.ts';
import { leftOutSections } from './sections/left-out-sections.ts';

/** What goes first when not everything fits: the least needed. The summary and the marker always stay. */
const LEAST_NEEDED_FIRST: readonly Section['id'][] = [
  'more-figures',
  'trend',
  'follow-up',
  'pairs',
  'unreviewed',
  'drift',
  'coverage',
  'hold-up',
  'more-rows',
  'waiting',
  'definitions',
  'behind-the-numbers',
  'table',
];

/**
 * The document within `limit` characters (UTF-16 units, so never more than GitHub counts): whole sections are left
 * out, the least needed first, and named in their place at the end. No section is ever cut.
 *
 * @throws {RangeError} where not even the summary and the marker fit.
 */
export function fitSections(sections: readonly Section[], marker: string, limit: number): string {
  for (let dropped = 0; dropped <= LEAST_NEEDED_FIRST.length; dropped += 1) {
    const out = LEAST_NEEDED_FIRST.slice(0, dropped);
    const text = print(sections, out, marker, limit);
    if (text.length <= limit) return text;
  }
  throw new RangeError(`The summary of a report does not fit into ${limit} characters.`);
}

function print(
  sections: readonly Section[],
  out: readonly Section['id'][],
  marker: string,
  limit: number,
): string {
  const kept = sections.filter(({ id }) => !out.includes(id));
  const dropped = sections.filter(({ id }) => out.includes(id));
  const notice: readonly RootContent[] = dropped.length === 0 ? [] : [leftOutSections(dropped, limit)];
  const nodes = [...kept.flatMap((section) => section.nodes), ...notice];
  return printMarkdown([...nodes, { type: 'html', value: marker }]);
}
