import { type ClusterSums, intraclassCorrelation } from '../statistics/intraclass-correlation.ts';
import type { History, PersonHistory } from './history.ts';
import { scoreOf } from './score-of.ts';

/** What the organisation's past looks like: all that decides how much can be shown here. */
export interface OwnFigures {
  readonly weeks: number;
  readonly persons: number;
  readonly pullRequests: number;
  readonly repositories: number;
  /** Pull requests a person and week, weeks without any included. */
  readonly perPersonWeek: number;
  /** Variance of a person's weekly pull requests over their mean, pooled over persons; 1 if they came at random. */
  readonly dispersion: number;
  /** Share 0–1 of the pull requests that stand in their person's main repository. */
  readonly inMainRepository: number;
  /** Mean score: ln minutes, or the share itself. */
  readonly mean: number;
  /** Of the scores, all together and within persons; `null`: nobody has two. */
  readonly sd: number;
  readonly sdWithinPerson: number | null;
  /** Of scores by person, 0–1; `null` where there is nothing to estimate it from. */
  readonly personIcc: number | null;
  /** Share 0–1 of pull requests not merged by the age of judgement; `null` for shares. */
  readonly notMerged: number | null;
  /** Persons with pull requests both with and without a harness. */
  readonly useBoth: number;
  readonly unknownPersons: number;
}

/** The figures of a history. */
export function ownFigures(history: History): OwnFigures {
  const { persons, weeks, metric, unknownPersons, repositories } = history;
  const groups = persons.map((person) => sumsOf(person, history));
  const n = total(groups, (group) => group.n);
  const mean = total(groups, (group) => group.sum) / n;
  const squares = total(groups, (group) => group.sumOfSquares);
  const within = total(groups, (group) => Math.max(0, group.sumOfSquares - group.sum ** 2 / group.n));
  const freedom = n - groups.length;
  return {
    weeks,
    persons: persons.length,
    pullRequests: n,
    repositories,
    perPersonWeek: n / (persons.length * weeks),
    dispersion: total(persons, countVariance) / total(persons, meanCount),
    inMainRepository: total(persons, inMainRepository) / n,
    mean,
    sd: Math.sqrt(Math.max(0, squares - n * mean ** 2) / (n - 1)),
    sdWithinPerson: freedom > 0 ? Math.sqrt(within / freedom) : null,
    personIcc: intraclassCorrelation(groups),
    notMerged: metric.kind === 'time' ? total(persons, (person) => notMerged(person, history)) / n : null,
    useBoth: persons.filter(({ usesBoth }) => usesBoth).length,
    unknownPersons,
  };
}

function sumsOf({ weeks }: PersonHistory, { metric, maturity }: History): ClusterSums {
  const scores = weeks.flat().map(({ result }) => scoreOf(result, metric.kind, maturity));
  return {
    n: scores.length,
    sum: total(scores, (score) => score),
    sumOfSquares: total(scores, (score) => score ** 2),
  };
}

function meanCount({ weeks }: PersonHistory): number {
  return weeks.flat().length / weeks.length;
}

function countVariance(person: PersonHistory): number {
  const mean = meanCount(person);
  return total(person.weeks, (week) => (week.length - mean) ** 2) / (person.weeks.length - 1);
}

function inMainRepository({ weeks, repositories }: PersonHistory): number {
  const counts = Array.from({ length: repositories }, () => 0);
  for (const { repository } of weeks.flat()) counts[repository] = (counts[repository] ?? 0) + 1;
  return Math.max(...counts);
}

function notMerged({ weeks }: PersonHistory, { maturity }: History): number {
  const latest = scoreOf(Number.POSITIVE_INFINITY, 'time', maturity);
  return weeks.flat().filter(({ result }) => result > latest).length;
}

function total<T>(of: readonly T[], amount: (one: T) => number): number {
  return of.reduce((sum, one) => sum + amount(one), 0);
}
