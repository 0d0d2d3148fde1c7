import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/domain/comparison.ts';
import { whatCanBeSaid } from '../../src/report/what-can-be-said.ts';
import { aCohort, aComparison, allOf, aResult, estimate, unmarked } from '../support/comparison.ts';

function said(cohort: Cohort): string {
  return whatCanBeSaid(cohort, aComparison());
}

function unreviewed(share: number) {
  return { 'unreviewed-merge': aResult({ estimate: estimate(share, share - 0.1, share + 0.1) }) };
}

describe('what can be said of a row', () => {
  it('is that it describes and does not compare', () => {
    expect(said(aCohort())).toBe('described, not compared');
    expect(said(unmarked())).toBe('the baseline: no mark found');
    expect(said(allOf())).toBe('');
  });

  it('is that most merges skip review, above half', () => {
    expect(said(aCohort({ metrics: unreviewed(0.51) }))).toBe(
      'most merges skip review: its times are not comparable',
    );
    expect(said(aCohort({ metrics: unreviewed(0.5) }))).toBe('described, not compared');
  });

  it('is that too few people made it, below six effective ones', () => {
    expect(said(aCohort({ effectivePersons: 5.99, metrics: unreviewed(0.9) }))).toBe(
      'too few people for intervals',
    );
    expect(said(aCohort({ effectivePersons: 6 }))).toBe('described, not compared');
  });

  it('is that nobody knows who made it, above a fifth', () => {
    expect(said(aCohort({ n: 100, unknownPersons: 21, effectivePersons: 1 }))).toBe(
      'unknown who made 21 % of them',
    );
    expect(said(aCohort({ n: 100, unknownPersons: 20 }))).toBe('described, not compared');
  });
});
