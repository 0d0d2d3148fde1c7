import type { PhrasingContent } from 'mdast';
import type { Report } from '../../domain/report.ts';
import { coveredWeeks } from '../covered-weeks.ts';
import { numberFigure } from '../figures/number-figure.ts';
import { counted } from '../format/counted.ts';
import { dateRange } from '../format/date-range.ts';
import { decimal } from '../format/decimal.ts';
import { moment } from '../format/moment.ts';
import { whole } from '../format/whole.ts';
import { missingFacts } from '../missing-facts.ts';
import { bold } from '../nodes/bold.ts';
import { bullets } from '../nodes/bullets.ts';
import { code } from '../nodes/code.ts';
import { details } from '../nodes/details.ts';
import type { Phrase } from '../nodes/phrasing.ts';
import { previousWeek } from '../previous-week.ts';
import type { Section } from '../section.ts';

const MOST_NOTICES = 10;

/** Windows, data cut, completeness, missing facts, versions: what somebody needs to check a figure. */
export function behindTheNumbers(report: Report, previousIssue: PhrasingContent | null): Section {
  return {
    id: 'behind-the-numbers',
    name: 'numbers behind the numbers',
    nodes: details('Numbers behind the numbers', '', [
      bullets([
        windows(report),
        ...previousWeek(report, previousIssue),
        collected(report),
        missing(report),
        ...notices(report),
        minimum(report),
        githubsOwn(report),
        [
          bold('Made by'),
          ' harness-metrics ',
          code(report.tool),
          ', configuration ',
          code(report.configuration),
          '.',
        ],
      ]),
    ]),
  };
}

function windows({ window, lookBack, asOf, timeZone }: Report): readonly Phrase[] {
  const days = (from: string, until: string) =>
    dateRange({ from: Date.parse(from), until: Date.parse(until) }, timeZone);
  const rows = [
    ...(lookBack.weeks > 0 ? [days(lookBack.from, lookBack.until)] : []),
    coveredWeeks(lookBack, timeZone),
  ].join(', ');
  return [
    bold('Window:'),
    ` ${days(window.from, window.until)}; look-back ${rows}; ` +
      `data cut ${moment(Date.parse(asOf), timeZone)}, ${timeZone}.`,
  ];
}

function collected(report: Report): readonly Phrase[] {
  const { complete, read, missing, why } = report.completeness;
  const prs = ` ${counted(read, 'PR')}`;
  if (complete) return [bold('Collected:'), `${prs}${skipped(report)}.`];
  const lost =
    missing === null ? 'an unknown number is' : `${whole(missing)} ${missing === 1 ? 'is' : 'are'}`;
  const because = why === null ? ['.'] : [': ', code(why)];
  return [bold('Collected:'), `${prs}; ${lost} missing`, ...because];
}

/** Nothing of a report whose notices were cut away: nobody can check it. */
function skipped({ completeness: { notices }, redacted }: Report): string {
  if (redacted !== undefined) return '';
  if (notices.length === 0) return ', none skipped';
  return `; ${counted(notices.length, 'notice')} below ${notices.length === 1 ? 'says' : 'say'} what was wrong or left out`;
}

function missing(report: Report): readonly Phrase[] {
  const facts = missingFacts(report.missing);
  const text = facts.length === 0 ? 'none.' : `${facts.join('; ')}. Nothing is counted as zero for that.`;
  return [bold('Missing facts:'), ` ${text}`];
}

function notices({ completeness }: Report): readonly (readonly Phrase[])[] {
  const shown = completeness.notices.slice(0, MOST_NOTICES);
  const more = completeness.notices.length - shown.length;
  return [
    ...shown.map((notice) => [bold('Notice:'), ' ', code(notice)]),
    ...(more > 0 ? [[`${counted(more, 'more notice')} in the report’s JSON.`]] : []),
  ];
}

function minimum({ minimum: { prs, persons, effectivePersons } }: Report): readonly Phrase[] {
  return [
    bold('Too few'),
    ` means fewer than ${counted(prs, 'PR')} or ${counted(persons, 'person')}. An interval needs ` +
      `${decimal(effectivePersons)} effective people: where few made most of the PRs, they count as fewer.`,
  ];
}

function githubsOwn({ all }: Report): readonly Phrase[] {
  const result = all.metrics['minutes-to-merge'];
  const figure = result === undefined ? 'unknown' : numberFigure(result.estimate);
  const which = all.thisWeek.mergeUnknown > 0 ? ' known to be' : '';
  return [
    bold('GitHub’s own figure:'),
    ` median minutes to merge, created → merged, of the ${counted(result?.n ?? 0, 'PR')}${which} merged this week: ${figure}.`,
  ];
}
