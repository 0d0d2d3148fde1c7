import type { MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import { DAY } from '../domain/duration.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { RateMetric } from '../domain/metric.ts';
import type { Week } from '../domain/window.ts';
import { ratioJackknife } from '../statistics/ratio-jackknife.ts';
import { weekIndex, weeksBegunBy } from './week-index.ts';

/** A person is active in a week by what they did in the four weeks before it, never in the week itself. */
const ACTIVE_FOR = 28 * DAY;

/** One week is an accident. */
const WEEKS_NEEDED = 4;

/** Work on any pull request shows that a person was there; only those that count can succeed. */
export interface RateRows {
  readonly all: readonly MeasuredPullRequest[];
  readonly counted: readonly MeasuredPullRequest[];
}

interface PersonWeeks {
  weeks: number;
  successes: number;
}

/**
 * Successes per active person and week, zero weeks counted, with a delete-one-person jackknife interval. Weeks whose
 * four weeks before are not in the facts are left out: who was active is not known.
 */
export function rateResult(
  { all, counted: rows }: RateRows,
  metric: RateMetric,
  plan: Pick<ComparisonPlan, 'lookBack' | 'since' | 'minimum' | 'level'>,
): MetricResult {
  const since =
    plan.since ?? rows.reduce((first, row) => Math.min(first, row.createdAt), Number.POSITIVE_INFINITY);
  const weeks = plan.lookBack.filter((week) => week.from - ACTIVE_FOR >= since);
  const persons = personWeeks({ all, counted: rows }, metric, weeks);
  const personWeeksTotal = [...persons.values()].reduce((sum, person) => sum + person.weeks, 0);
  return {
    title: metric.title,
    kind: metric.kind,
    definition: metric.definition,
    denominator: metric.denominator,
    n: personWeeksTotal,
    unknown: rows.filter((row) => row.successes[metric.id] === undefined || isUnclaimed(row, metric, weeks))
      .length,
    estimate: estimateOf([...persons.values()], weeks.length, plan),
    successes: null,
    counts: {
      persons: persons.size,
      weeks: weeks.length,
      'pull-requests': [...persons.values()].reduce((sum, person) => sum + person.successes, 0),
    },
    incidence: [],
    parts: {},
  };
}

function isUnclaimed(row: MeasuredPullRequest, metric: RateMetric, weeks: readonly Week[]): boolean {
  return row.person.kind === 'unknown' && weekIndex(weeks, row.successes[metric.id] ?? Number.NaN) >= 0;
}

function personWeeks(
  { all, counted: rows }: RateRows,
  metric: RateMetric,
  weeks: readonly Week[],
): ReadonlyMap<string, PersonWeeks> {
  const activeIn = activePersons(all, weeks);
  const persons = new Map<string, PersonWeeks>();
  for (const active of activeIn) {
    for (const login of active) {
      const person = persons.get(login) ?? { weeks: 0, successes: 0 };
      person.weeks += 1;
      persons.set(login, person);
    }
  }
  for (const row of rows) {
    if (row.person.kind !== 'known') continue;
    const index = weekIndex(weeks, row.successes[metric.id] ?? Number.NaN);
    const login = row.person.login.toLowerCase();
    const person = persons.get(login);
    if (person !== undefined && (activeIn[index]?.has(login) ?? false)) person.successes += 1;
  }
  return persons;
}

/** For each week, the logins of those who were at work in the four weeks before it. */
function activePersons(
  rows: readonly MeasuredPullRequest[],
  weeks: readonly Week[],
): readonly ReadonlySet<string>[] {
  const active = weeks.map(() => new Set<string>());
  for (const row of rows) {
    for (const { login, at } of row.activity) {
      const person = login.toLowerCase();
      for (
        let index = weeksBegunBy(weeks, at);
        (weeks[index]?.from ?? Infinity) - ACTIVE_FOR <= at;
        index += 1
      ) {
        active[index]?.add(person);
      }
    }
  }
  return active;
}

function estimateOf(
  persons: readonly PersonWeeks[],
  weeks: number,
  plan: Pick<ComparisonPlan, 'minimum' | 'level'>,
): Estimate {
  if (weeks < WEEKS_NEEDED) return { kind: 'too-few', n: weeks, needed: WEEKS_NEEDED, of: 'weeks' };
  if (persons.length < plan.minimum.persons) {
    return { kind: 'too-few', n: persons.length, needed: plan.minimum.persons, of: 'persons' };
  }
  const ratio = ratioJackknife(
    persons.map(({ weeks, successes }) => ({ y: successes, x: weeks })),
    plan.level,
  );
  if (ratio === null) return { kind: 'unknown' };
  const { value, low, high } = ratio;
  return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}
