import { supersededAttempts } from '../comparison/attempts.ts';
import { DAY } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { History, PastPullRequest, PersonHistory, TooLittleHistory } from './history.ts';
import type { PlannedMetric } from './planned-metric.ts';
import { resultOf } from './result-of.ts';
import { type FactsSpan, wholeWeeks } from './whole-weeks.ts';

/** What of the facts is looked at. */
export interface HistoryWindow extends FactsSpan {
  readonly metric: PlannedMetric;
}

const WEEK = 7 * DAY;
const NEEDED = { weeks: 8, persons: 5 } as const;

/**
 * The last whole weeks, 26 at most, whose pull requests have all reached the age of judgement, by person. The same pull
 * requests count as in a report's rows: none of automation, none into other branches, none that was superseded.
 */
export function collectHistory(
  rows: readonly MeasuredPullRequest[],
  window: HistoryWindow,
): History | TooLittleHistory {
  const { metric, maturity } = window;
  const counted = countedRows(rows);
  const weeks = wholeWeeks(counted.map(startOf), window);
  const end = window.asOf - maturity;
  const scored = counted.flatMap((row) => scoredOf(row, { window, from: end - weeks * WEEK, end }));
  const people = byPerson(scored);
  const unknownPersons = scored.filter(({ person }) => person === null).length;
  if (weeks < NEEDED.weeks || people.length < NEEDED.persons) {
    return {
      kind: 'too-little',
      metric,
      weeks,
      persons: people.length,
      needed: NEEDED,
      unknownPersons,
    };
  }
  return {
    kind: 'history',
    metric,
    maturity,
    weeks,
    persons: people.map((own) => personHistory(own, weeks)),
    repositories: new Set(scored.flatMap((one) => (one.person === null ? [] : [one.repository]))).size,
    unknownPersons,
  };
}

function countedRows(rows: readonly MeasuredPullRequest[]): readonly MeasuredPullRequest[] {
  const based = rows.filter(
    ({ membership, baseKind, start }) =>
      membership.kind !== 'automation' && baseKind !== 'other' && start.kind === 'started',
  );
  const superseded = supersededAttempts(based);
  return based.filter((row) => !superseded.has(row));
}

interface Scored {
  /** `null`: unknown. */
  readonly person: string | null;
  readonly repository: string;
  readonly week: number;
  readonly result: number;
  readonly isMarked: boolean;
}

interface Bounds {
  readonly window: HistoryWindow;
  readonly from: Instant;
  readonly end: Instant;
}

function scoredOf(row: MeasuredPullRequest, { window, from, end }: Bounds): readonly Scored[] {
  const at = startOf(row);
  if (at < from || at >= end) return [];
  const result = resultOf(row, window.metric, window.maturity);
  if (result === null) return [];
  return [
    {
      person: row.person.kind === 'known' ? row.person.login.toLowerCase() : null,
      repository: row.repository.toLowerCase(),
      week: Math.floor((at - from) / WEEK),
      result,
      isMarked: row.membership.kind === 'harness',
    },
  ];
}

/** In the order of their names, so that the order of the facts changes nothing. */
function byPerson(scored: readonly Scored[]): readonly (readonly Scored[])[] {
  const known = scored.filter(({ person }) => person !== null);
  const groups = Map.groupBy(known, ({ person }) => person ?? '');
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
}

function personHistory(own: readonly Scored[], weeks: number): PersonHistory {
  const repositories = [...new Set(own.map(({ repository }) => repository))].sort();
  const past: PastPullRequest[][] = Array.from({ length: weeks }, () => []);
  for (const { week, repository, result } of own) {
    past[week]?.push({ repository: repositories.indexOf(repository), result });
  }
  return {
    weeks: past,
    repositories: repositories.length,
    usesBoth: own.some(({ isMarked }) => isMarked) && own.some(({ isMarked }) => !isMarked),
  };
}

function startOf({ start, createdAt }: MeasuredPullRequest): Instant {
  return start.kind === 'started' ? start.at : createdAt;
}
