import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { HARNESSES } from '../../../src/attribution/catalogue.ts';
import { compileCatalogue } from '../../../src/attribution/compile-catalogue.ts';
import type { Attribution } from '../../../src/domain/attribution.ts';
import { ATTRIBUTION_COVERAGE } from '../../../src/measurement/metrics/attribution-coverage.ts';
import { startOf } from '../../../src/measurement/start.ts';
import { commit, pullRequest, user } from '../../support/pull-request.ts';
import { CODEX, LATE, observed, UNATTRIBUTED } from '../observed.ts';

const catalogue = compileCatalogue(HARNESSES);

function coverage(verdict: Attribution, of = pullRequest()) {
  return ATTRIBUTION_COVERAGE.measure(observed(of, { verdict }));
}

function counted(success: boolean, category: string) {
  return { kind: 'counted', success, category, tags: [] };
}

const NONE = { kind: 'not-counted', category: null };

describe('attribution coverage', () => {
  it('tells conclusive marks apart by what they rest on', () => {
    expect(coverage({ ...CODEX, basis: 'identity' })).toEqual(counted(true, 'identity'));
    expect(coverage({ ...CODEX, basis: 'text' })).toEqual(counted(true, 'text'));
    expect(coverage({ ...CODEX, basis: 'person' })).toEqual(counted(true, 'person'));
  });

  it('counts weak signs and silence in its denominator only', () => {
    expect(coverage({ ...CODEX, strength: 'suggestive' })).toEqual(counted(false, 'suggestive'));
    expect(coverage(UNATTRIBUTED)).toEqual(counted(false, 'unmarked'));
  });

  it('tells unmarked ones that declare AI without a harness from silence', () => {
    const declaring = (message: string) => {
      const of = pullRequest({ commits: [commit({ author: user('ada'), at: 0, message })] });
      const start = startOf(of, LATE);
      return ATTRIBUTION_COVERAGE.measure(observed(of, attribute(of, { start, catalogue })));
    };
    const notNamed = { kind: 'counted', success: false, category: 'unmarked', tags: ['harness-not-named'] };
    expect(declaring('Sort\n\nAssisted-by: an LLM')).toEqual(notNamed);
    expect(declaring('Sort\n\nCo-authored-by: GPT-5 <gpt@example.com>')).toEqual(notNamed);
    expect(declaring('Sort\n\nAssisted-by: Ann Smith <ann@example.com>')).toEqual(counted(false, 'unmarked'));
    expect(declaring('Revert "Sort"\n\nThis reverts commit 1234567.\n\nAssisted-by: an LLM')).toEqual(
      counted(false, 'unmarked'),
    );
  });

  it('leaves out automation, and drafts that were never ready', () => {
    expect(coverage({ kind: 'automation', bot: 'dependabot' })).toEqual(NONE);
    expect(coverage(CODEX, pullRequest({ isDraft: true }))).toEqual(NONE);
  });
});
