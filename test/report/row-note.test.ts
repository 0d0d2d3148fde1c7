import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/domain/comparison.ts';
import { rowNote } from '../../src/report/row-note.ts';
import { aCohort, aComparison, allOf, aResult, estimate, unmarked } from '../support/comparison.ts';

function said(cohort: Cohort): string {
  return rowNote(cohort, aComparison());
}

function unreviewed(share: number) {
  return { 'unreviewed-merge': aResult({ estimate: estimate(share, share - 0.1, share + 0.1) }) };
}

describe('the note on a row', () => {
  it('is nothing where there is nothing to mind', () => {
    expect(said(aCohort())).toBe('');
    expect(said(unmarked())).toBe('no mark found');
    expect(said(allOf())).toBe('');
  });

  it('is that most merges skip review, above half', () => {
    expect(said(aCohort({ metrics: unreviewed(0.51) }))).toBe('mostly skips review: times do not compare');
    expect(said(aCohort({ metrics: unreviewed(0.5) }))).toBe('');
  });

  it('is that too few people made it, below six effective ones', () => {
    expect(said(aCohort({ effectivePersons: 5.99, metrics: unreviewed(0.9) }))).toBe('too few people');
    expect(said(aCohort({ effectivePersons: 6 }))).toBe('');
  });

  it('is that nobody knows who made it, above a fifth', () => {
    expect(said(aCohort({ n: 100, unknownPersons: 21, effectivePersons: 1 }))).toBe(
      'unknown who made 21 % of them',
    );
    expect(said(aCohort({ n: 100, unknownPersons: 20 }))).toBe('');
  });
});
