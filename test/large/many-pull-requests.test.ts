import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import { DAY, HOUR } from '../../src/domain/duration.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { makeReport } from '../../src/tasks/make-report.ts';
import { at } from '../support/pull-request.ts';

const OBSERVED = at('2026-11-16T07:00Z');
const COUNT = 200_000;

/** A facts file of `COUNT` pull requests, made as it is read. */
async function* manyFacts(): AsyncGenerator<string> {
  const observedAt = new Date(OBSERVED).toISOString();
  yield `${JSON.stringify({ kind: 'facts', version: 1, tool: 'test', scope: ['example/shop'], since: null, until: null, observedAt, fields: [], complete: true })}\n`;
  for (let number = 1; number <= COUNT; number += 1) {
    const createdAt = OBSERVED - 120 * DAY + ((number * 53) % (110 * 24)) * HOUR;
    const mergedAt = number % 10 === 0 ? null : new Date(createdAt + (number % 100) * HOUR).toISOString();
    yield `${JSON.stringify({
      kind: 'pull-request',
      repository: `example/shop-${number % 40}`,
      number,
      createdAt: new Date(createdAt).toISOString(),
      author: { login: `person-${number % 997}`, kind: 'user' },
      headBranch: number % 3 === 0 ? `codex/topic-${number}` : `topic-${number}`,
      mergedAt,
      closedAt: mergedAt,
      reviews: [],
      events: [],
    })}\n`;
  }
  yield `${JSON.stringify({ kind: 'end', count: COUNT })}\n`;
}

describe('a report of 200,000 pull requests', () => {
  it('reads them all, in bounded time', async () => {
    const report = await makeReport({
      facts: await readFacts(manyFacts(), 'many.jsonl'),
      where: 'many.jsonl',
      config: defaultConfig(),
      configuration: 'default',
      asOf: null,
      tool: 'test',
    });
    expect(report.completeness.read).toBe(COUNT);
    expect(report.cohorts.map(({ id }) => id)).toEqual(['unmarked', 'codex']);
    // Nine in ten are merged, within 99 hours: the share is 0.9 by construction.
    const merged = report.all.metrics['merged-by-14d']?.estimate;
    expect(merged?.kind === 'estimate' ? merged.value : merged).toBeCloseTo(0.9, 2);
  }, 60_000);
});
