import type { Contrast } from '../domain/contrast.ts';
import type { Report } from '../domain/report.ts';
import { ROW_CONTRAST } from './contrast-cell.ts';
import { calendarDay } from './format/calendar-day.ts';
import { days } from './format/days.ts';
import { rowContrast } from './row-contrast.ts';
import { tableRows } from './table-rows.ts';

/** How the contrasts of the table are read; empty where it has none. */
export function contrastLegend(report: Report): string {
  const drawn = tableRows(report).flatMap((cohort) => rowContrast(report, cohort, ROW_CONTRAST) ?? []);
  const [first] = drawn;
  if (first === undefined) return '';
  return [
    'Same people: 0.80 × is a fifth less time than other PRs of the same people in the same repository and four weeks took, on the geometric ' +
      `average; what is not merged within ${days(report.maturity)} counts as that long. Words beside other figures are of the same comparison.`,
    look(first, report),
    grades(drawn),
  ].join(' ');
}

function look({ look: which, since }: Contrast, { timeZone }: Report): string {
  if (which === 'one') {
    return (
      'In brackets 95 % for one look: who looks every week is misled sooner or later, so nothing is called shown. ' +
      'With decide-since in the configuration’s policy, intervals hold at every look.'
    );
  }
  const { day, month, year } = calendarDay(Date.parse(since), timeZone);
  return (
    `PRs made ready since ${day} ${month} ${year}; in brackets 90 %, valid at every weekly look (5 % on each side). ` +
    'Only what such an interval says is called shown.'
  );
}

const GRADES = {
  A: 'randomised weeks',
  B: 'before and after, against later adopters',
  C: 'the same people in the same repositories',
  D: 'the same repositories, whoever worked there',
  E: 'crude',
} as const satisfies Readonly<Record<Contrast['main']['grade'], string>>;

/** Of those that stand in the table. */
function grades(drawn: readonly Contrast[]): string {
  const letters = [...new Set(drawn.map(({ main }) => main.grade))].sort();
  return `Grade ${letters.map((letter) => `${letter}: ${GRADES[letter]}`).join('; ')}.`;
}
