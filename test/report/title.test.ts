import { describe, expect, it } from 'vitest';
import type { Cohort, Comparison } from '../../src/domain/comparison.ts';
import { HOUR } from '../../src/domain/duration.ts';
import type { Completeness } from '../../src/domain/report.ts';
import { title } from '../../src/report/title.ts';
import {
  aCohort,
  aComparison,
  allOf,
  aResult,
  aWeek,
  coverageOf,
  estimate,
  nothingSetAside,
  tooFew,
  unmarked,
  unreviewedMerges,
  waitingFor,
} from '../support/comparison.ts';

const COMPLETE: Completeness = { complete: true, read: 85, missing: null, why: null, notices: [] };

const MEASURED = { 'merged-by-14d': aResult({ estimate: estimate(0.9, 0.8, 0.95) }) };

/** Codex with merges of which some had no review, beside others. */
function week(
  codex: readonly [merged: number, unreviewed: number],
  rest: readonly [merged: number, unreviewed: number],
): Comparison {
  const cohorts: readonly Cohort[] = [
    unmarked({ thisWeek: aWeek(rest[0], rest[0], unreviewedMerges(rest[1], 'o/rest')) }),
    aCohort({
      metrics: MEASURED,
      thisWeek: aWeek(codex[0], codex[0], unreviewedMerges(codex[1], 'o/codex')),
    }),
  ];
  const merged = codex[0] + rest[0];
  const unreviewed = cohorts.flatMap((cohort) => cohort.thisWeek.unreviewed);
  return aComparison({ cohorts, all: allOf({ thisWeek: aWeek(merged + 2, merged, unreviewed) }) });
}

function finding(comparison: Comparison, completeness = COMPLETE): string {
  return title(comparison, completeness, 'Europe/Berlin').replace('Harnesses, week 46 (9–15 Nov 2026): ', '');
}

describe('the title', () => {
  it('names the week and its dates before the finding', () => {
    expect(title(week([17, 12], [107, 5]), COMPLETE, 'Europe/Berlin')).toBe(
      'Harnesses, week 46 (9–15 Nov 2026): 12 of 17 Codex PRs merged without an independent review',
    );
  });

  it('cannot mention anybody through the name of a home-made harness', () => {
    const comparison = week([17, 12], [107, 5]);
    const [baseline, codex] = comparison.cohorts;
    const cohorts = [baseline!, { ...codex!, name: '@acme #12' }];
    expect(finding({ ...comparison, cohorts })).toBe(
      '12 of 17 \u200b@\u200bacme #\u200b12 PRs merged without an independent review',
    );
  });
});

describe('the finding', () => {
  it('is incomplete data before anything else', () => {
    const incomplete = { ...COMPLETE, complete: false };
    expect(finding(week([17, 12], [107, 5]), { ...incomplete, missing: 12 })).toBe(
      'incomplete data, 12 PRs could not be read',
    );
    expect(finding(week([17, 12], [107, 5]), { ...incomplete, missing: null })).toBe(
      'incomplete data, and it is unknown how much is missing',
    );
  });

  it('is unreviewed merges of a harness from five merges on', () => {
    expect(finding(week([5, 5], [50, 2]))).toBe('5 of 5 Codex PRs merged without an independent review');
    expect(finding(week([4, 4], [50, 2]))).toBe('56 PRs opened, 54 merged');
  });

  it('is unreviewed merges of a harness where at least half of them are', () => {
    expect(finding(week([10, 5], [50, 2]))).toBe('5 of 10 Codex PRs merged without an independent review');
    expect(finding(week([11, 5], [50, 2]))).toBe('63 PRs opened, 61 merged');
  });

  it('is unreviewed merges of a harness where its share is twice that of all others', () => {
    expect(finding(week([10, 6], [20, 6]))).toBe('6 of 10 Codex PRs merged without an independent review');
    expect(finding(week([10, 6], [20, 7]))).toBe('32 PRs opened, 30 merged');
  });

  it('is unreviewed merges of a harness that has a third of them all: of many, one is always high by chance', () => {
    expect(finding(week([8, 6], [100, 12]))).toBe('6 of 8 Codex PRs merged without an independent review');
    expect(finding(week([8, 6], [100, 13]))).toBe('110 PRs opened, 108 merged');
  });

  it('is unreviewed merges of a harness over the look-back, where this week alone shows none', () => {
    const base = week([5, 0], [50, 2]);
    const result = (successes: number, n: number) => ({
      ...MEASURED,
      'unreviewed-merge': aResult({ n, successes, estimate: estimate(successes / n, 0.1, 0.9) }),
    });
    const with13Weeks = (codex: number) => ({
      ...base,
      cohorts: [aCohort({ metrics: result(codex, 40), thisWeek: base.cohorts[1]!.thisWeek })],
      all: { ...base.all, metrics: result(codex + 30, 440) },
    });
    expect(finding(with13Weeks(20))).toBe('20 of 40 Codex merges of 13 weeks had no independent review');
    expect(finding(with13Weeks(19))).toBe('57 PRs opened, 55 merged');
  });

  it('blames no harness without five merges of others beside it', () => {
    expect(finding(week([9, 5], [5, 1]))).toBe('5 of 9 Codex PRs merged without an independent review');
    expect(finding(week([9, 5], [4, 1]))).toBe('15 PRs opened, 13 merged');
  });

  it('is unreviewed merges of everybody from ten merges on, half of them', () => {
    expect(finding(week([4, 2], [6, 3]))).toBe('5 of 10 PRs merged without an independent review');
    expect(finding(week([4, 2], [7, 3]))).toBe('13 PRs opened, 11 merged');
    expect(finding(week([3, 2], [6, 3]))).toBe('11 PRs opened, 9 merged');
  });

  it('never counts merges whose reviews are unknown', () => {
    const unknown = { ...aWeek(12, 12), reviewKnown: 0 };
    const comparison = aComparison({
      cohorts: [aCohort({ metrics: MEASURED, thisWeek: unknown })],
      all: allOf({ thisWeek: unknown }),
    });
    expect(finding(comparison)).toBe('12 PRs opened, 12 merged');
  });

  it('is a wait of more than a week', () => {
    const base = week([5, 0], [50, 2]);
    expect(finding({ ...base, waiting: [waitingFor(7.01)] })).toBe(
      '1 PR has waited over a week for a first human review',
    );
    expect(finding({ ...base, waiting: [waitingFor(7)] })).toBe('57 PRs opened, 55 merged');
  });

  it('tells the waits that are new to it', () => {
    const base = week([5, 0], [50, 2]);
    expect(finding({ ...base, waiting: [waitingFor(90), waitingFor(14), waitingFor(2)] })).toBe(
      '2 PRs have waited over a week for a first human review, 1 of them new',
    );
    expect(finding({ ...base, waiting: [waitingFor(90), waitingFor(14.01)] })).toBe(
      '2 PRs have waited over a week for a first human review',
    );
  });

  it('is little data while no harness has a figure with an interval', () => {
    const thin = { 'merged-by-14d': aResult({ estimate: tooFew(19) }) };
    const bare = { 'time-to-merge': aResult({ kind: 'duration', estimate: estimate(9 * HOUR) }) };
    const all = allOf({ thisWeek: aWeek(6, 5) });
    expect(
      finding(
        aComparison({
          cohorts: [unmarked({ metrics: MEASURED }), aCohort({ metrics: thin })],
          all,
          read: 85,
        }),
      ),
    ).toBe('5 PRs merged, 85 read in all, nothing to decide yet');
    expect(finding(aComparison({ cohorts: [aCohort({ metrics: bare })], read: 1100 }))).toBe(
      'no PR merged, 1,100 read in all, nothing to decide yet',
    );
    expect(finding(aComparison({ cohorts: [aCohort({ metrics: MEASURED })], all, read: 85 }))).toBe(
      '6 PRs opened, 5 merged',
    );
  });

  it('is missing marks where most of at least 20 PRs carry none', () => {
    const base = week([5, 0], [50, 2]);
    const coverage = (marked: number, of: number) => ({ ...base, coverage: coverageOf(marked, of) });
    expect(finding(coverage(29, 85))).toBe('only 34 % of 85 PRs carry a harness’s mark');
    expect(finding(coverage(42, 84))).toBe('57 PRs opened, 55 merged');
    expect(finding(coverage(6, 19))).toBe('57 PRs opened, 55 merged');
    const unseen = { ...coverageOf(29, 85), unknown: 3 };
    expect(finding({ ...base, coverage: unseen })).toBe(
      'only 34 % of 85 PRs that could be looked at carry a harness’s mark',
    );
  });

  it('is a quiet week', () => {
    const cohorts = [aCohort({ metrics: MEASURED })];
    expect(finding(aComparison({ cohorts, all: allOf({ thisWeek: aWeek(3, 0) }) }))).toBe(
      'no PR was merged, 3 PRs opened',
    );
    expect(finding(aComparison({ cohorts, all: allOf({ thisWeek: aWeek(0, 0) }) }))).toBe(
      'no PR was opened or merged',
    );
    expect(finding(aComparison({ cohorts, all: allOf({ thisWeek: aWeek(1, 1) }) }))).toBe(
      '1 PR opened, 1 merged',
    );
  });

  it('is no quiet week where nobody can say what was merged', () => {
    const unknown = (cohorts: readonly Cohort[], merged: number) =>
      finding(
        aComparison({
          cohorts,
          all: allOf({ thisWeek: { ...aWeek(3, merged), mergeUnknown: 24 } }),
          read: 24,
        }),
      );
    const measured = [aCohort({ metrics: MEASURED })];
    expect(unknown(measured, 0)).toBe('3 PRs opened, an unknown number merged');
    expect(unknown(measured, 2)).toBe('3 PRs opened, at least 2 merged');
    expect(unknown([], 0)).toBe('unknown whether PRs were merged, 24 read in all, nothing to decide yet');
    expect(unknown([], 2)).toBe('at least 2 PRs merged, 24 read in all, nothing to decide yet');
  });

  it('does not call a week quiet that automation filled', () => {
    const setAside = nothingSetAside({
      thisWeek: { automation: { opened: 5, merged: 4 }, stacked: { opened: 1, merged: 0 } },
    });
    const cohorts = [aCohort({ metrics: MEASURED })];
    expect(finding(aComparison({ cohorts, setAside }))).toBe(
      'no PR outside automation and stacked work was opened or merged',
    );
    expect(finding(aComparison({ cohorts, setAside, all: allOf({ thisWeek: aWeek(3, 0) }) }))).toBe(
      'no PR outside automation was merged, 3 PRs opened',
    );
    expect(finding(aComparison({ setAside, read: 5 }))).toBe(
      'no PR outside automation merged, 5 read in all, nothing to decide yet',
    );
  });

  it('does not take merges of known review for all merges', () => {
    const base = week([17, 12], [107, 5]);
    const [baseline, codex] = base.cohorts;
    const partly = { ...codex!, thisWeek: { ...codex!.thisWeek, merged: 20 } };
    expect(finding({ ...base, cohorts: [baseline!, partly] })).toBe(
      '12 of 17 Codex PRs of known review merged without an independent review',
    );
    const everywhere = week([4, 2], [6, 3]);
    const thisWeek = { ...everywhere.all.thisWeek, merged: 12 };
    expect(finding({ ...everywhere, all: { ...everywhere.all, thisWeek } })).toBe(
      '5 of 10 PRs of known review merged without an independent review',
    );
  });
});
