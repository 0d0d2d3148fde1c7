import { describe, expect, it } from 'vitest';
import { inAllOnly } from '../../src/report/in-all-only.ts';
import { leftOut } from '../../src/report/left-out.ts';
import { shortfall } from '../../src/report/shortfall.ts';
import { aCohort, aComparison, allOf, typicalWeek } from '../support/comparison.ts';

describe('what stands in no row', () => {
  it('is told with its number, drafts by harness', () => {
    expect(leftOut(typicalWeek())).toEqual([
      '126 PRs by automation',
      '14 PRs into another branch (stacked)',
      '4 PRs superseded by another attempt',
      '21 drafts never made ready (Unmarked 4, Claude Code 6 and GitHub Copilot 11)',
    ]);
  });

  it('is nothing where nothing was left out', () => {
    expect(leftOut(aComparison())).toEqual([]);
  });

  it('names no harness for drafts of withheld ones', () => {
    expect(leftOut(aComparison({ all: allOf({ neverStarted: 1 }) }))).toEqual(['1 draft never made ready']);
  });
});

describe('what stands in the row of all only', () => {
  it('is told with its number, what could not be looked at apart from the unmarked', () => {
    const setAside = { ...typicalWeek().setAside, unobserved: 1 };
    expect(inAllOnly({ setAside })).toEqual([
      '22 PRs unmarked, in repositories without any harness',
      '9 PRs marked only after being ready',
      '5 PRs with weak signs only when made ready',
      '1 PR that could not be looked at (no author, branch, commits or text in the facts)',
    ]);
    expect(inAllOnly(aComparison())).toEqual([]);
  });
});

describe('how far a cohort is from being measured', () => {
  const { minimum } = aComparison();

  it.each([
    [{ n: 19, persons: 2, effectivePersons: 1 }, '19 of 20 PRs'],
    [{ n: 20, persons: 4, effectivePersons: 1 }, '20 PRs by 4 of 5 people'],
    [{ n: 20, persons: 5, effectivePersons: 5.99 }, '20 PRs, as if by 5.9 of 6 people'],
    [{ n: 20, persons: 5, effectivePersons: 6 }, '20 PRs, facts missing'],
  ])('%j is %s', (cohort, text) => {
    expect(shortfall(aCohort(cohort), minimum)).toBe(text);
  });
});
