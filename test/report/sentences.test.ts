import { describe, expect, it } from 'vitest';
import type { Cohort, Comparison } from '../../src/domain/comparison.ts';
import { HOUR } from '../../src/domain/duration.ts';
import type { Completeness } from '../../src/domain/report.ts';
import { missingFacts } from '../../src/report/missing-facts.ts';
import { outlook } from '../../src/report/outlook.ts';
import { actOn } from '../../src/report/sentences/act-on.ts';
import { coverage } from '../../src/report/sentences/coverage.ts';
import { notYet } from '../../src/report/sentences/not-yet.ts';
import { thisWeek } from '../../src/report/sentences/this-week.ts';
import { unknownFacts } from '../../src/report/sentences/unknown-facts.ts';
import {
  aCohort,
  aComparison,
  allOf,
  aResult,
  aWeek,
  coverageOf,
  estimate,
  missing,
  nothingSetAside,
  tooFew,
  unmarked,
  unreviewedMerges,
  waitingFor,
} from '../support/comparison.ts';

const MEASURED = { 'merged-by-14d': aResult({ estimate: estimate(0.9, 0.8, 0.95) }) };
const THIN = { 'merged-by-14d': aResult({ estimate: tooFew(2) }) };
const NONE_OPEN = 'No ready PR is open, automation and stacked work aside.';
const WHOLE: Completeness = { complete: true, read: 100, missing: null, why: null, notices: [] };

function merges(merged: number, unreviewed: number, reviewKnown = merged): Comparison {
  const week = { ...aWeek(merged, merged, unreviewedMerges(unreviewed)), reviewKnown };
  return aComparison({ all: allOf({ thisWeek: week }) });
}

describe('what happened this week', () => {
  it('stands beside the week before, and says that these are not the same pull requests', () => {
    const all = allOf({ thisWeek: aWeek(199, 181), weekBefore: aWeek(1, 0) });
    expect(thisWeek(aComparison({ all }))).toEqual({
      lead: 'This week:',
      text: '199 PRs opened, 181 merged (these are not the same PRs). The week before: 1 and 0.',
    });
  });

  it('is unknown where outcomes are', () => {
    const all = allOf({
      thisWeek: { ...aWeek(3, 0), mergeUnknown: 24 },
      weekBefore: { ...aWeek(4, 2), mergeUnknown: 1 },
    });
    expect(thisWeek(aComparison({ all })).text).toBe(
      '3 PRs opened, an unknown number merged; of 24 PRs it is unknown whether they were merged. ' +
        'The week before: 4 and at least 2.',
    );
  });

  it('says what the counts leave out', () => {
    const setAside = nothingSetAside({
      thisWeek: { automation: { opened: 5, merged: 4 }, stacked: { opened: 1, merged: 0 } },
    });
    expect(thisWeek(aComparison({ setAside })).text).toBe(
      '0 PRs opened, 0 merged. Not counted: automation (5 opened, 4 merged), ' +
        'stacked PRs (1 opened, 0 merged). The week before: 0 and 0.',
    );
  });
});

describe('what to act on', () => {
  it('names the harness in which unreviewed merges are concentrated, beside all others', () => {
    const cohorts = [
      unmarked({ thisWeek: aWeek(60, 60, unreviewedMerges(3, 'o/a')) }),
      aCohort({ thisWeek: aWeek(17, 17, unreviewedMerges(12, 'o/b')) }),
    ];
    const unreviewed = cohorts.flatMap((cohort) => cohort.thisWeek.unreviewed);
    expect(actOn(aComparison({ cohorts, all: allOf({ thisWeek: aWeek(80, 77, unreviewed) }) })).text).toBe(
      `12 of the 17 Codex PRs merged this week had no independent review; of all others, 3 of 60. ${NONE_OPEN}`,
    );
  });

  it.each([
    [merges(0, 0), 'No PR was merged this week.'],
    [merges(30, 4), '4 of the 30 PRs merged this week had no independent review.'],
    [merges(30, 0), 'All 30 PRs merged this week had an independent review.'],
    [merges(30, 30), 'None of the 30 PRs merged this week had an independent review.'],
    [merges(1, 0), 'The one PR merged this week had an independent review.'],
    [merges(1, 1), 'The one PR merged this week had no independent review.'],
    [merges(30, 4, 20), '4 of the 20 merges of this week whose reviews are known had no independent review.'],
    [merges(2, 0, 1), 'This week’s one merge whose reviews are known had an independent review.'],
    [merges(30, 0, 0), 'Whether this week’s merges were reviewed is unknown.'],
  ])('counts unreviewed merges (case %#)', (comparison, text) => {
    expect(actOn(comparison).text).toBe(`${text} ${NONE_OPEN}`);
  });

  it.each([
    [[waitingFor(2)], 5, 0, '1 of 5 open, ready PRs waits for a first human review; the longest for 2 d.'],
    [[waitingFor(2)], 1, 0, 'The one open, ready PR waits for a first human review; the longest for 2 d.'],
    [
      [waitingFor(12)],
      5,
      0,
      '1 of 5 open, ready PRs waits for a first human review, over a week; the longest for 12 d.',
    ],
    [
      [waitingFor(12), waitingFor(2)],
      5,
      1,
      '2 of 4 open, ready PRs whose reviews are known wait for a first human review, 1 of them over a week; ' +
        'the longest for 12 d. Of 1 more open PR it is unknown.',
    ],
    [
      [waitingFor(12), waitingFor(8)],
      2,
      0,
      'All 2 open, ready PRs wait for a first human review, all of them over a week; the longest for 12 d.',
    ],
    [[], 5, 0, 'None of 5 open, ready PRs waits for a first human review.'],
    [[], 1, 0, 'The one open, ready PR waits for no first human review.'],
    [
      [],
      5,
      2,
      'None of 3 open, ready PRs whose reviews are known waits for a first human review. Of 2 more open PRs it is unknown.',
    ],
    [[], 5, 5, 'Whether open PRs wait for a review is unknown.'],
    [[], 0, 0, NONE_OPEN],
  ])('counts those that wait (case %#)', (waiting, total, reviewUnknown, text) => {
    const comparison = { ...merges(0, 0), waiting, open: { total, reviewUnknown } };
    expect(actOn(comparison).text).toBe(`No PR was merged this week. ${text}`);
  });
});

describe('what to act on where outcomes are unknown', () => {
  const week = (merged: number, mergeUnknown: number, unreviewed = 0) => ({
    ...aWeek(merged, merged, unreviewedMerges(unreviewed)),
    mergeUnknown,
  });
  const said = (parts: Partial<Comparison>) => actOn(aComparison(parts)).text;

  it('is unknown, and never that there is none', () => {
    expect(said({ all: allOf({ thisWeek: week(0, 24) }) })).toBe(
      'Whether PRs were merged or wait is unknown: the outcomes of 24 PRs are not in the facts.',
    );
    expect(said({ all: allOf({ thisWeek: week(0, 24) }), open: { total: 3, reviewUnknown: 3 } })).toBe(
      'Whether PRs were merged or wait is unknown: the outcomes of 24 PRs and the reviews of 3 open PRs are not in the facts.',
    );
  });

  it('tells apart what is known from what is not', () => {
    expect(said({ all: allOf({ thisWeek: week(0, 24) }), open: { total: 3, reviewUnknown: 0 } })).toBe(
      'Whether PRs were merged this week is unknown. None of 3 open, ready PRs waits for a first human review.',
    );
    expect(said({ all: allOf({ thisWeek: week(8, 24, 2) }) })).toBe(
      '2 of the 8 merges of this week whose reviews are known had no independent review. ' +
        'Whether open PRs wait for a review is unknown.',
    );
  });

  it('names what else was merged that is not counted', () => {
    const setAside = nothingSetAside({
      thisWeek: { automation: { opened: 5, merged: 4 }, stacked: { opened: 1, merged: 0 } },
    });
    expect(said({ setAside })).toBe(`No PR outside automation was merged this week. ${NONE_OPEN}`);
  });
});

describe('what cannot be said yet', () => {
  const names = (...cohorts: readonly Cohort[]) => notYet(aComparison({ cohorts })).text;
  const bare = { 'time-to-merge': aResult({ kind: 'duration', estimate: estimate(9 * HOUR) }) };

  it('is which harness is better, in every report', () => {
    expect(notYet(aComparison({ cohorts: [aCohort({ metrics: MEASURED })] }))).toEqual({
      lead: 'What cannot be said yet:',
      text: 'which harness is faster or better; the rows differ in people, repositories and tasks.',
    });
  });

  it('is that, by so few people, everything may be chance', () => {
    expect(names(aCohort({ metrics: bare }))).toBe(
      'which harness is faster or better; too few people use them to tell a difference from chance.',
    );
  });

  it('is anything at all where no harness has a figure', () => {
    expect(names(unmarked({ metrics: MEASURED }), aCohort({ n: 25, persons: 4, metrics: THIN }))).toBe(
      'anything about a single harness. Too few for figures: Codex (25 PRs by 4 of 5 people).',
    );
  });

  it('names the harnesses with too little, and how far the nearest is', () => {
    const few = (name: string, n: number, persons = 9) => aCohort({ name, n, persons, metrics: THIN });
    expect(names(aCohort({ metrics: MEASURED }), few('Warp', 25, 4), few('Devin', 2))).toMatch(
      /tasks\. Too few for figures: Warp and Devin\. Nearest is Warp \(25 PRs by 4 of 5 people\)\.$/,
    );
    expect(names(few('A', 8), few('B', 7), few('C', 6), few('D', 5), few('E', 4))).toMatch(
      /figures: A, B, C and 2 more\. Nearest is A \(8 of 20 PRs; at its pace 20 take a look-back of about 33 weeks\)\.$/,
    );
  });
});

describe('how long a harness needs at its pace', () => {
  const started = (...weeks: readonly number[]) =>
    weeks.map((count, index) => ({
      week: `2026-W${32 + index}`,
      started: count,
      mergedBy7d: tooFew(count),
      finished: true,
    }));
  const since = (empty: number, n: number) => ({ n, trend: started(...Array(empty).fill(0), n) });

  // With a pencil: 20 PRs at n in (13 − empty) weeks, against a look-back of 13 weeks and a minimum of 20 PRs.
  it.each([
    [since(0, 7), 'at its pace 20 take a look-back of about 38 weeks'],
    [since(0, 5), 'at its pace 20 take a look-back of about 52 weeks'],
    [since(0, 4), 'at its pace 20 take over a year'],
    [since(9, 10), 'at its pace 20 are there in about 4 weeks'],
    [since(5, 12), 'at its pace 20 take a look-back of about 14 weeks'],
    [since(12, 19), 'at its pace 20 are there in about 1 week'],
    [since(0, 0), null],
    [since(0, 20), null],
  ])('is plain arithmetic (case %#)', (cohort, text) => {
    expect(outlook(cohort, aComparison())).toBe(text);
  });

  it('counts on a look-back that will be there, where the facts do not fill it yet', () => {
    const { lookBack } = aComparison();
    const short = aComparison({ lookBack: lookBack.slice(-5), requestedWeeks: 13 });
    // 10 in 5 weeks: 20 in 10, 5 from now.
    expect(outlook({ n: 10, trend: started(2, 2, 2, 2, 2) }, short)).toBe(
      'at its pace 20 are there in about 5 weeks',
    );
  });
});

describe('coverage', () => {
  it('never calls an unmarked pull request human', () => {
    const comparison = aComparison({ coverage: coverageOf(404, 664) });
    expect(coverage(comparison)).toEqual({
      lead: 'Coverage:',
      text:
        '404 of 664 PRs carry a harness’s mark (61 %). ' +
        '260 are unmarked, which does not mean that a person wrote them.',
    });
  });

  it('says that there is a remedy where most are unmarked', () => {
    const text = (marked: number) => coverage(aComparison({ coverage: coverageOf(marked, 100) })).text;
    expect(text(49)).toMatch(/wrote them\. How to see more of them stands below\.$/);
    expect(text(50)).toMatch(/wrote them\.$/);
  });

  it('says nothing of the others where there are none, and nothing at all without pull requests', () => {
    expect(coverage(aComparison({ coverage: coverageOf(5, 5) })).text).toBe(
      '5 of 5 PRs carry a harness’s mark (100 %).',
    );
    expect(coverage(aComparison()).text).toBe('unknown, as there is no PR to look at.');
  });

  it('tells weak marks and those that could not be looked at from the unmarked', () => {
    const counts = { identity: 3, text: 1, person: 0, suggestive: 1, unmarked: 5 };
    const result = aResult({ n: 10, unknown: 2, successes: 4, counts });
    expect(coverage(aComparison({ coverage: result })).text).toBe(
      '4 of 10 PRs that could be looked at carry a harness’s mark (40 %), 1 of them in text alone, which anyone can write. 5 are unmarked, which does not mean that a ' +
        'person wrote them; 1 carries only weak signs. 2 PRs could not be: no author, branch, commits or text in the ' +
        'facts. How to see more of them stands below.',
    );
  });

  it('says how much rests on text alone, and what declares AI without a harness', () => {
    const counts = { identity: 0, text: 4, person: 0, suggestive: 0, unmarked: 2, 'harness-not-named': 1 };
    const result = aResult({ n: 6, successes: 4, counts });
    expect(coverage(aComparison({ coverage: result })).text).toBe(
      '4 of 6 PRs carry a harness’s mark (67 %), in text alone, which anyone can write. 2 are unmarked, which does ' +
        'not mean that a person wrote them (1 declares AI and names no known harness).',
    );
  });

  it('says that a harness’s marks stopped', () => {
    const numbers = { thisWeek: { stopped: 6, of: 8 }, before: { stopped: 4, of: 61 }, level: 0.99 };
    const dropped = (['any', 'on-commits'] as const).map((marks) => ({
      ...{ harness: 'cursor', name: 'Cursor', marks },
      ...numbers,
    }));
    const comparison = aComparison({ coverage: coverageOf(5, 5), drift: { strangers: [], dropped } });
    expect(coverage(comparison).text).toBe(
      '5 of 5 PRs carry a harness’s mark (100 %). The marks of Cursor stopped this week: see the drift watch.',
    );
  });

  it('is of one pull request in the singular', () => {
    expect(coverage(aComparison({ coverage: coverageOf(1, 2) })).text).toBe(
      '1 of 2 PRs carry a harness’s mark (50 %). 1 is unmarked, which does not mean that a person wrote it.',
    );
  });

  it('is unknown where nothing could be looked at', () => {
    const result = aResult({ n: 0, unknown: 24, successes: 0 });
    expect(coverage(aComparison({ coverage: result })).text).toBe(
      'unknown. 24 PRs could not be looked at: no author, branch, commits or text in the facts.',
    );
  });
});

describe('what is unknown', () => {
  it('is silent where everything is there', () => {
    expect(unknownFacts(aComparison(), WHOLE)).toBeNull();
  });

  it('is told from more than 5 % of the pull requests on', () => {
    const of = (n: number) =>
      unknownFacts(aComparison({ all: allOf({ n }), missing: missing({ commits: 6, author: 1 }) }), WHOLE);
    expect(of(119)?.text).toBe(
      'the commits of 6 PRs (which reviews are independent, and when the work began). Nothing is counted as zero for that.',
    );
    expect(of(120)).toBeNull();
  });

  it('is told of every pull request that could not be read', () => {
    const unread = (number: number | null) =>
      unknownFacts(aComparison(), { ...WHOLE, complete: false, missing: number })?.text;
    expect(unread(1)).toBe('1 PR that could not be read.');
    expect(unread(null)).toBe('part of the PRs, which could not be read, and nobody knows how many.');
  });

  it('is one sentence of all that', () => {
    const comparison = aComparison({
      missing: missing({ outcome: 30, reviews: 20, person: 10, baseBranch: 6 }),
    });
    expect(unknownFacts(comparison, { ...WHOLE, complete: false, missing: 3 })?.text).toBe(
      '3 PRs that could not be read; the outcome of 30 PRs (whether and when merged); ' +
        'the reviews of 20 PRs (whether and when reviewed); 2 more facts. Nothing is counted as zero for that.',
    );
  });

  it('has a name and a consequence for every fact', () => {
    const each = { draftHistory: 1, baseBranch: 2, person: 3, author: 4, commits: 5, reviews: 6, outcome: 7 };
    expect(missingFacts(each)).toEqual([
      'the outcome of 7 PRs (whether and when merged)',
      'the reviews of 6 PRs (whether and when reviewed)',
      'the commits of 5 PRs (which reviews are independent, and when the work began)',
      'the author of 4 PRs (which reviews are independent)',
      'the person behind 3 PRs (all of them count as one)',
      'the time as a draft of 1 PR (the clock starts at creation)',
      'the target branch of 2 PRs (stacked or not)',
    ]);
  });
});
