import type { RootContent } from 'mdast';
import type { Report } from '../../domain/report.ts';
import { numberFigure } from '../figures/number-figure.ts';
import { counted } from '../format/counted.ts';
import { dateRange } from '../format/date-range.ts';
import { hasFigures } from '../has-figures.ts';
import { leftOut } from '../left-out.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { smallPrint } from '../nodes/small-print.ts';
import { shortfall } from '../shortfall.ts';

/** What the table rests on, what stands in none of its rows, and the one figure that is everybody's. */
export function underTable(report: Report): readonly RootContent[] {
  const lines = [throughput(report), tooFew(report), withheld(report)].filter((line) => line !== '');
  const small = [window(report), inNoRow(report)].filter((line) => line !== '');
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

function window({ lookBack, timeZone }: Report): string {
  const days = dateRange({ from: Date.parse(lookBack.from), until: Date.parse(lookBack.until) }, timeZone);
  return (
    `PRs made ready ${days} (${counted(lookBack.weeks, 'week')}), each watched for at least 14 days, ` +
    'open and closed ones included. “Half within” counts those that never get there. In brackets: 95 % interval, by person, for one look.'
  );
}

function withheld({ setAside, minimum }: Report): string {
  if (setAside.withheld.length === 0) return '';
  const names = setAside.withheld.map(({ name, n }) => `${name} (${counted(n, 'PR')})`);
  return `Not shown, fewer than ${counted(minimum.privacyPersons, 'person')}: ${names.join(', ')}.`;
}

function inNoRow(report: Report): string {
  const parts = leftOut(report);
  return parts.length === 0 ? '' : `In no row: ${parts.join('; ')}.`;
}

function throughput({ throughput: { estimate } }: Report): string {
  if (estimate.kind !== 'estimate') return '';
  return `Everybody together: ${numberFigure(estimate)} PRs per active person and week, merged within 14 days.`;
}
