import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../../src/domain/comparison.ts';
import { DAY, HOUR } from '../../../src/domain/duration.ts';
import type { Estimate } from '../../../src/domain/estimate.ts';
import { metricFigure } from '../../../src/report/figures/metric-figure.ts';
import { aResult, estimate, tooFew } from '../../support/comparison.ts';

function printed(kind: MetricResult['kind'], value: Estimate): string {
  return metricFigure(aResult({ kind, estimate: value }));
}

describe('a share', () => {
  it.each<[Estimate, string]>([
    [estimate(0.87, 0.8, 0.92), '87 % (80–92)'],
    [estimate(0.998, 0.97, 0.9995), '> 99 % (97–> 99)'],
    [estimate(0.87), '87 %'],
    [tooFew(6), 'too few (6 of 20)'],
    [tooFew(4.9, 'effective-persons'), 'too few people (4.9 of 6)'],
    [{ kind: 'unknown' }, 'unknown'],
  ])('%j reads %s', (value, text) => {
    expect(printed('share', value)).toBe(text);
  });
});

describe('a share of too few people for an interval', () => {
  it('is plain counts', () => {
    const estimate = tooFew(4.9, 'effective-persons');
    expect(metricFigure(aResult({ estimate, n: 45, successes: 5 }))).toBe('5 of 45');
  });
});

describe('a duration', () => {
  it.each<[Estimate, string]>([
    [estimate(9 * HOUR, 6.6 * HOUR, 13 * HOUR), '9 h (7–13 h)'],
    [estimate(9 * HOUR, 7 * HOUR, null), '9 h (at least 7 h)'],
    [estimate(9 * HOUR, null, 13 * HOUR), '9 h (at most 13 h)'],
    [{ kind: 'not-reached', beyond: 14 * DAY }, '> 14 d'],
    [tooFew(3, 'persons'), 'too few people (3 of 5)'],
    [{ kind: 'unknown' }, 'unknown'],
  ])('%j reads %s', (value, text) => {
    expect(printed('duration', value)).toBe(text);
  });
});

describe('a duration that half never reach', () => {
  const notReached: Estimate = { kind: 'not-reached', beyond: 7 * DAY };
  const overtakenBy = (share: number) =>
    aResult({
      kind: 'duration',
      estimate: notReached,
      incidence: [{ at: 7 * DAY, reached: estimate(0.3), overtaken: estimate(share) }],
    });

  it('is "never for most" only where more than half have ended another way', () => {
    expect(metricFigure(overtakenBy(0.51))).toBe('never for most');
    expect(metricFigure(overtakenBy(0.5))).toBe('> 7 d');
  });

  it('is longer than was watched where the ends are not known', () => {
    expect(printed('duration', notReached)).toBe('> 7 d');
  });
});

describe('other figures', () => {
  it('are numbers', () => {
    expect(printed('quantity', estimate(131, 98.3, 164))).toBe('131 (98–164)');
    expect(printed('rate', estimate(1.24, 1.02, 1.46))).toBe('1.24 (1.02–1.46)');
  });

  it('are unknown where the cohort has none', () => {
    expect(metricFigure(undefined)).toBe('unknown');
  });
});

describe('a figure of clearly fewer pull requests than its row', () => {
  const of = (unknown: number, parts: Partial<MetricResult> = {}) =>
    metricFigure(aResult({ n: 95, unknown, estimate: estimate(0.87, 0.8, 0.92), ...parts }));

  it('has its n beside it from more than 5 % of unknown ones on', () => {
    expect(of(5)).toBe('87 % (80–92)');
    expect(of(6)).toBe('87 % (80–92), n = 95');
  });

  it('has it whatever its kind, and not where the n stands there already or there is no figure', () => {
    const beyond: Estimate = { kind: 'not-reached', beyond: 7 * DAY };
    expect(of(76, { n: 24, kind: 'duration', estimate: beyond })).toBe('> 7 d, n = 24');
    expect(of(76, { n: 24, estimate: tooFew(4, 'effective-persons'), successes: 3 })).toBe('3 of 24');
    expect(of(76, { n: 4, estimate: tooFew(4) })).toBe('too few (4 of 20)');
    expect(of(76, { n: 0, estimate: { kind: 'unknown' } })).toBe('unknown');
  });
});
