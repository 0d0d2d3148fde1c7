import { agrees } from './agreement.ts';
import type { Result } from './result.ts';
import type { TableId } from './row.ts';

const TITLES: readonly (readonly [TableId, string, string])[] = [
  [
    'no effect, same person',
    'No effect: shown at any look, same person',
    'The harness changes nothing; an interval at 5 % a side is looked at every week. Each side may come to at most .03.',
  ],
  [
    'no effect, same repository',
    'No effect: shown at any look, same repository',
    'The same with strata that persons share. Where the faster choose the harness, it is "shown" to be better in half of the organisations: this is why it is grade D and decides nothing.',
  ],
  [
    'without it',
    'What weekly peeking would do without it',
    '40 people, 26 weeks, no effect: the share of organisations in which a difference is found, in either direction.',
  ],
  ['power, same person', 'Power by week 26, same person', 'Shown by the end of week 26, looking every week.'],
  [
    'power, same repository',
    'Power by week 26, same repository',
    'Shown by the end of week 26, looking every week.',
  ],
  [
    'no harm',
    'Shown to be no worse than a margin, where nothing differs',
    'By the end of week 26, looking every week, same person, ICC .1.',
  ],
  [
    'time trial',
    'A trial of alternating weeks, judged once at its end: times',
    'The effect differs by person (sd .2).',
  ],
  [
    'rate trial',
    'A trial of alternating weeks: merged pull requests a week, rate ratio 1.26, 4+4 weeks',
    'One look at the end with the degrees of freedom of the effective persons (the procedure) or of all, and looks after every pair of weeks.',
  ],
  [
    'size',
    'Can it decide at my size?',
    'The probability that a true ratio is shown by a week, looking every week, same person. "Use both": people who have pull requests with and without the harness.',
  ],
];

/** The tables in Markdown: measured, what is documented in brackets, and a cross where the two disagree. */
export function tables(results: readonly Result[]): string {
  return TITLES.flatMap(([id, title, what]) => {
    const own = results.filter(({ figure }) => figure.table === id);
    return own.length === 0 ? [] : [`## ${title}`, what, table(own)];
  }).join('\n\n');
}

function table(results: readonly Result[]): string {
  const columns = [...new Set(results.map(({ figure }) => figure.column))];
  const lines = [...new Set(results.map(({ figure }) => figure.line))];
  const cells = lines.map((line) => [line, ...columns.map((column) => cell(results, line, column))]);
  const header = ['', ...columns];
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [header, rule, ...cells]
    .map((row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function cell(results: readonly Result[], line: string, column: string): string {
  const found = results.find(({ figure }) => figure.line === line && figure.column === column);
  if (found === undefined) return '';
  const { figure, count } = found;
  const digits = figure.table === 'size' ? 2 : 3;
  const measured = decimals(count.count / count.runs, digits);
  const beside =
    figure.documented === null ? '' : ` (${decimals(figure.documented.share, figure.documented.digits)})`;
  return `${measured}${beside}${agrees(figure, count) ? '' : ' ✗'}`;
}

/** .03, and 1.00. */
function decimals(share: number, digits: number): string {
  return share.toFixed(digits).replace(/^0/, '');
}
