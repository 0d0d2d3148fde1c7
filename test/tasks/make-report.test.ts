import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { FactsHeader } from '../../src/domain/facts-header.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { Report } from '../../src/domain/report.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { makeReport } from '../../src/tasks/make-report.ts';
import { factsText } from '../support/command-line.ts';
import { at, pullRequest, thinPullRequest } from '../support/pull-request.ts';

/** A report of facts that were observed on 16 November, made as of `asOf`. */
async function reportOf(
  pullRequests: readonly PullRequest[],
  header: Partial<FactsHeader> = {},
  asOf: string | null = null,
): Promise<Report> {
  const text = await factsText(pullRequests, header);
  return makeReport({
    facts: await readFacts(Readable.from([text]), 'facts.jsonl'),
    where: 'facts.jsonl',
    config: defaultConfig(),
    configuration: 'default',
    asOf: asOf === null ? null : at(asOf),
    tool: 'test',
  });
}

describe('the moment that is looked at', () => {
  it('is no later than the facts were asked for', async () => {
    const report = await reportOf([pullRequest()], { until: at('2026-11-01T00:00Z') });
    expect(report.asOf).toBe('2026-11-01T00:00:00.000Z');
    await expect(reportOf([], { until: at('2026-11-01T00:00Z') }, '2026-11-02T00:00Z')).rejects.toThrow(
      'The facts end at 2026-11-01T00:00:00.000Z',
    );
  });

  it('is not before every pull request', async () => {
    await expect(reportOf([pullRequest()], {}, '2020-01-06T00:00Z')).rejects.toThrow(
      'Every pull request of the facts was opened after 2020-01-06T00:00:00.000Z',
    );
  });

  it('leaves the end of a pull request unknown where its time is missing and may lie after it', async () => {
    const merged = thinPullRequest({ createdAt: at('2026-07-01T00:00Z'), state: 'merged' });
    const then = await reportOf([merged], { since: null }, '2026-07-20T00:00Z');
    const now = await reportOf([merged], { since: null });
    expect([then.all.toDate.merged, then.all.toDate.unknown]).toEqual([0, 1]);
    expect(now.completeness.read).toBe(1);
  });
});

describe('facts that do not reach back far enough', () => {
  it('make fewer weeks, and the report has both numbers', async () => {
    const report = await reportOf([pullRequest()], { since: at('2026-10-01T00:00Z') });
    expect(report.lookBack).toMatchObject({ weeks: 4, requestedWeeks: 13, from: '2026-10-05T00:00:00.000Z' });
  });
});
