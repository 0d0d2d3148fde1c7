import type { RootContent } from 'mdast';
import type { Report } from '../../domain/report.ts';
import { contrastLegend } from '../contrast-legend.ts';
import { coveredWeeks } from '../covered-weeks.ts';
import { numberFigure } from '../figures/number-figure.ts';
import { counted } from '../format/counted.ts';
import { dateRange } from '../format/date-range.ts';
import { days } from '../format/days.ts';
import { hasFigures } from '../has-figures.ts';
import { inAllOnly } from '../in-all-only.ts';
import { leftOut } from '../left-out.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { smallPrint } from '../nodes/small-print.ts';
import { shortfall } from '../shortfall.ts';

/** Who was at work in a week is known by the four weeks before it. */
const WITH_FACTS = ' with the four weeks before them in the facts';

/** What the table rests on, what stands in none of its rows, and the one figure that is everybody's. */
export function underTable(report: Report): readonly RootContent[] {
  const lines = [throughput(report), tooFew(report), withheld(report)].filter((line) => line !== '');
  const small = [contrastLegend(report), window(report), inNoRow(report)].filter((line) => line !== '');
  return [
    ...(lines.length === 0 ? [] : [paragraph(lines.join(' '))]),
    ...small.map((line) => smallPrint(line)),
  ];
}

function tooFew({ cohorts, minimum }: Report): string {
  const thin = cohorts.filter((cohort) => !hasFigures(cohort));
  if (thin.length === 0) return '';
  const needed = `${counted(minimum.prs, 'PR')} by ${counted(minimum.persons, 'person')}`;
  return `Too few to measure (${needed} needed): ${thin
    .map((cohort) => `${cohort.name} (${shortfall(cohort, minimum)})`)
    .join(', ')}.`;
}

function window({ lookBack, timeZone, maturity }: Report): string {
  const age = days(maturity);
  if (lookBack.weeks === 0) {
    return `No PR has a row, as the facts do not reach back to a week whose PRs were watched for at least ${age}.`;
  }
  const range = dateRange({ from: Date.parse(lookBack.from), until: Date.parse(lookBack.until) }, timeZone);
  return (
    `PRs made ready ${range} (${coveredWeeks(lookBack, timeZone)}), each watched for at least ${age}, ` +
    'open and closed ones included. “Half within” counts those that never get there. In brackets: 95 % interval, by person, for one look.'
  );
}

function withheld({ setAside, minimum }: Report): string {
  if (setAside.withheld.length === 0) return '';
  const names = setAside.withheld.map(({ name, n }) => `${name} (${counted(n, 'PR')})`);
  return `Not shown, fewer than ${counted(minimum.privacyPersons, 'person')}: ${names.join(', ')}.`;
}

function inNoRow(report: Report): string {
  const [none, all] = [leftOut(report), inAllOnly(report)];
  return [
    ...(none.length === 0 ? [] : [`In no row: ${none.join('; ')}.`]),
    ...(all.length === 0 ? [] : [`In the row of all only: ${all.join('; ')}.`]),
  ].join(' ');
}

function throughput({ throughput: { estimate, counts } }: Report): string {
  if (estimate.kind === 'unknown') return '';
  const what = 'PRs per active person and week, merged within 14 days';
  if (estimate.kind === 'too-few')
    return `Everybody together, ${what}: ${numberFigure(estimate)}${estimate.of === 'weeks' ? WITH_FACTS : ''}.`;
  const weeks = counts.weeks === undefined ? '' : ` (over ${counted(counts.weeks, 'week')})`;
  return `Everybody together: ${numberFigure(estimate)} ${what}${weeks}.`;
}
