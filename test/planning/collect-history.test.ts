import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/domain/duration.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { MeasuredPullRequest } from '../../src/domain/measured-pull-request.ts';
import { collectHistory } from '../../src/planning/collect-history.ts';
import { PLANNED_METRICS } from '../../src/planning/planned-metric.ts';
import { AS_OF, by, row, UNMARKED } from '../support/measured.ts';

const maturity = 14 * DAY;
const END = AS_OF - maturity;
const SINCE = END - 10 * 7 * DAY;
const PEOPLE = ['ada', 'ben', 'cleo', 'dan', 'eve'];

function startedAt(at: Instant, of: Partial<MeasuredPullRequest> = {}): MeasuredPullRequest {
  return row({ createdAt: at, start: { kind: 'started', at, assumed: false }, ...of });
}

/** One pull request of each of five people, in the first of ten weeks. */
const FIVE = PEOPLE.map((login) => startedAt(SINCE + DAY, by(login)));

function collected(
  rows: readonly MeasuredPullRequest[],
  metric: keyof typeof PLANNED_METRICS = 'time-to-merge',
) {
  return collectHistory(rows, { metric: PLANNED_METRICS[metric], asOf: AS_OF, since: SINCE, maturity });
}

function results(rows: readonly MeasuredPullRequest[], metric?: keyof typeof PLANNED_METRICS) {
  const history = collected(rows, metric);
  if (history.kind === 'too-little') return history;
  return history.persons.flatMap(({ weeks }) => weeks.flat().map(({ result }) => result));
}

describe('collectHistory', () => {
  it('puts pull requests to their person, week and repository', () => {
    const history = collected([
      ...FIVE,
      startedAt(END - 1, { ...by('ADA'), repository: 'example/web', membership: UNMARKED }),
    ]);
    expect(history).toMatchObject({ kind: 'history', weeks: 10, repositories: 2, unknownPersons: 0 });
    if (history.kind === 'too-little') return;
    const day = Math.log(24 * 60);
    const [ada, ben] = history.persons;
    expect(ada).toEqual({
      weeks: [[{ repository: 0, result: day }], ...Array(8).fill([]), [{ repository: 1, result: day }]],
      repositories: 2,
      usesBoth: true,
    });
    expect(ben?.usesBoth).toBe(false);
  });

  it.each<[string, Partial<MeasuredPullRequest>]>([
    ['too young to be judged', { start: { kind: 'started', at: END, assumed: false } }],
    ['from before the first whole week', { start: { kind: 'started', at: SINCE - 1, assumed: false } }],
    ['of automation', { membership: { kind: 'automation' } }],
    ['into another branch', { baseKind: 'other' }],
    ['never ready', { start: { kind: 'never-started' } }],
    ['of unknown length', { spans: { 'time-to-merge': { kind: 'unknown' } } }],
  ])('leaves out what is %s', (_, of) => {
    expect(results([...FIVE, startedAt(SINCE + DAY, of)])).toHaveLength(5);
  });

  it('takes what was never merged for endless, and less than a minute for one', () => {
    const closed = { spans: { 'time-to-merge': { kind: 'overtaken', by: 'closed', ms: HOUR } } } as const;
    const fast = { spans: { 'time-to-merge': { kind: 'ended', ms: 500 } } } as const;
    expect(results([...FIVE, startedAt(SINCE, closed)])).toContain(Number.POSITIVE_INFINITY);
    expect(results([...FIVE, startedAt(SINCE, fast)])).toContain(0);
  });

  it('counts unreviewed merges among what was merged in time', () => {
    const late = startedAt(SINCE, { outcome: { kind: 'merged', at: SINCE + maturity + 1 } });
    const inTime = startedAt(SINCE, { outcome: { kind: 'merged', at: SINCE + maturity } });
    expect(results([...FIVE, late], 'unreviewed-merge')).toEqual([0, 0, 0, 0, 0]);
    expect(results([...FIVE, inTime], 'unreviewed-merge')).toHaveLength(6);
  });

  it('leaves unknown persons out, and counts them', () => {
    const unknown = startedAt(SINCE, { person: { kind: 'unknown' } });
    expect(collected([...FIVE, unknown])).toMatchObject({ unknownPersons: 1 });
    expect(results([...FIVE, unknown])).toHaveLength(5);
  });

  it('says what is missing where people or weeks are too few', () => {
    const needed = { weeks: 8, persons: 5 };
    expect(collected(FIVE.slice(1))).toMatchObject({ kind: 'too-little', weeks: 10, persons: 4, needed });
    const since = END - 8 * 7 * DAY + 1;
    const window = { metric: PLANNED_METRICS['time-to-merge'], asOf: AS_OF, since, maturity };
    const later = FIVE.map(
      (of) => ({ ...of, start: { kind: 'started', at: END - DAY, assumed: false } }) as const,
    );
    expect(collectHistory(later, window)).toMatchObject({ kind: 'too-little', weeks: 7, persons: 5 });
  });

  it('looks at half a year at most', () => {
    const window = { metric: PLANNED_METRICS['time-to-merge'], asOf: AS_OF, since: 0, maturity };
    expect(collectHistory(FIVE, window)).toMatchObject({ weeks: 26 });
  });

  it('begins, where the facts do not say it, when more than a few old ones are there', () => {
    const window = { metric: PLANNED_METRICS['time-to-merge'], asOf: AS_OF, since: null, maturity };
    // Weeks of 5, 1 and eight times 5: the mean is 4.6 and all but the second have half of it.
    const weekly = [0, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((week) =>
      PEOPLE.map((login) => startedAt(SINCE + week * 7 * DAY, by(login))),
    );
    const whole = [...weekly, startedAt(SINCE + 8 * DAY)];
    expect(collectHistory(whole, window)).toMatchObject({ weeks: 10 });
    const old = [12, 15, 20].map((week) => startedAt(END - week * 7 * DAY));
    expect(collectHistory([...old, ...whole], window)).toMatchObject({ weeks: 10 });
    expect(collectHistory([], window)).toMatchObject({ kind: 'too-little', weeks: 0, persons: 0 });
  });
});
