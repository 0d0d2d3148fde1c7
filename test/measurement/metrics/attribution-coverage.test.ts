import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/domain/attribution.ts';
import { ATTRIBUTION_COVERAGE } from '../../../src/measurement/metrics/attribution-coverage.ts';
import { pullRequest } from '../../support/pull-request.ts';
import { CODEX, observed, UNATTRIBUTED } from '../observed.ts';

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

  it('leaves out automation, and drafts that were never ready', () => {
    expect(coverage({ kind: 'automation', bot: 'dependabot' })).toEqual(NONE);
    expect(coverage(CODEX, pullRequest({ isDraft: true }))).toEqual(NONE);
  });
});
