import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/measurement/metrics.ts';
import { metricsDocs } from '../../tools/write-metrics-docs.ts';

describe('the metrics', () => {
  it('keep their ids for ever', () => {
    expect(metrics.map(({ id }) => id)).toEqual([
      'opened',
      'merged',
      'throughput',
      'merged-by-14d',
      'merge-rate-of-resolved',
      'time-to-merge',
      'time-to-first-review',
      'time-to-first-ai-review',
      'review-time',
      'unreviewed-merge',
      'waiting',
      'minutes-to-merge',
      'lead-time',
      'size',
      'attribution-coverage',
    ]);
  });

  it.each(metrics.map((metric) => [metric.id, metric] as const))(
    'define %s in one sentence each',
    (_, metric) => {
      expect(metric.definition).toMatch(/^[A-Z][^.]*\.$/);
      expect(metric.denominator).toMatch(/^[A-Z][^.]*\.$/);
    },
  );

  it('are documented as they are: run `npm run docs` after a change', () => {
    const page = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8');
    expect(page).toBe(metricsDocs());
  });
});
