import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { MeasuredPullRequest } from '../../src/domain/measured-pull-request.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { headerObject } from '../../src/facts/header-schema.ts';
import { pullRequestObject } from '../../src/facts/pull-request-schema.ts';
import { attributionKit } from '../../src/tasks/attribution-kit.ts';
import { measureOne } from '../../src/tasks/measure-facts.ts';
import { readAll } from '../facts/facts-text.ts';
import { without } from '../support/pull-request.ts';

const page = readFileSync(new URL('../../docs/facts.md', import.meta.url), 'utf8');
const example = /```jsonl\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

describe('docs/facts.md', () => {
  it('shows an example that is a whole facts file without anything to say about it', async () => {
    const { header, records } = await readAll(example);
    expect(header).toMatchObject({ tool: 'my-export 1.0', scope: ['acme/shop'], complete: true });
    expect(records.map(({ pullRequest, notices }) => [pullRequest.number, notices])).toEqual([
      [730, []],
      [731, []],
    ]);
  });

  it.each([
    ['header', headerObject],
    ['pull request', pullRequestObject],
  ])('has every key of the %s, with its type and meaning', (_, schema) => {
    const keys = keysOf(z.toJSONSchema(schema, { io: 'input' }));
    expect(keys.length).toBeGreaterThan(8);
    for (const key of keys) {
      expect(page).toMatch(
        new RegExp(`^\\| \`(?:[\\w.]+\\.)?${key}\` \\|[^|]*\\| [^|]+ \\| [^|]+ \\|$`, 'm'),
      );
    }
    expect(page).not.toContain('undefined');
  });
});

describe('the facts that docs/facts.md says figures need', () => {
  let pullRequest: PullRequest;
  beforeAll(async () => {
    const { records } = await readAll(example);
    pullRequest = records[0]!.pullRequest;
  });

  it('suffice in the example: merged a day after it was opened, reviewed, marked', () => {
    // Pencil: 2 November 09:12 to 3 November 15:40 are 30 h 28 min; the review came 40 min before the merge.
    const minutes = (count: number) => count * 60_000;
    expect(measured(pullRequest)).toMatchObject({
      membership: { kind: 'harness', harness: 'claude-code' },
      person: { kind: 'known', login: 'ann' },
      spans: {
        'time-to-merge': { kind: 'ended', ms: minutes(30 * 60 + 28) },
        'time-to-first-review': { kind: 'ended', ms: minutes(30 * 60 + 28 - 40) },
        'review-time': { kind: 'ended', ms: minutes(40) },
        'lead-time': { kind: 'ended', ms: minutes(30 * 60 + 30) },
      },
      shares: { 'unreviewed-merge': { kind: 'counted', success: false } },
    });
  });

  it.each(['author', 'commits', 'reviews'] as const)('review figures are unknown without %s', (fact) => {
    const { spans, shares } = measured(without(pullRequest, fact));
    expect([spans['time-to-first-review'], spans['review-time'], shares['unreviewed-merge']]).toEqual([
      { kind: 'unknown' },
      { kind: 'unknown' },
      { kind: 'unknown' },
    ]);
  });

  it('an account without kind makes the person and the review unknown', () => {
    const nobody = measured({ ...pullRequest, author: { login: 'ann' } });
    expect(nobody.person).toEqual({ kind: 'unknown' });
    const reviews = [{ ...pullRequest.reviews![0]!, author: { login: 'bob' } }];
    const { spans, shares } = measured({ ...pullRequest, reviews });
    expect([spans['time-to-first-review'], shares['unreviewed-merge']]).toEqual([
      { kind: 'unknown' },
      { kind: 'unknown' },
    ]);
  });

  it('a mark in a commit without any date puts it in no row', () => {
    const [{ authoredAt, ...undated }] = pullRequest.commits as [NonNullable<PullRequest['commits']>[number]];
    expect(measured({ ...pullRequest, commits: [undated] }).membership.kind).toBe('assisted-later');
    const committed = [{ ...undated, committedAt: authoredAt! }];
    expect(measured({ ...pullRequest, commits: committed }).membership.kind).toBe('harness');
  });

  it('how it ended is unknown without the times and the timeline', () => {
    const { outcome } = measured(without(pullRequest, 'mergedAt', 'closedAt', 'events'));
    expect(outcome).toEqual({ kind: 'unknown' });
  });
});

function measured(pullRequest: PullRequest): MeasuredPullRequest {
  const asOf = Date.UTC(2026, 10, 16, 7);
  return measureOne(pullRequest, { asOf, observedAt: asOf, ...attributionKit(defaultConfig()) })!;
}

function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: object };
  const inner = [...Object.values(properties), ...Object.values(rest)].flat();
  return [...new Set([...Object.keys(properties), ...inner.flatMap(keysOf)])];
}
