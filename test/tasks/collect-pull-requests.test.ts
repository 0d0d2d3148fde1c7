import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import type { FactsHeader } from '../../src/domain/facts-header.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { type CollectProgress, collectPullRequests } from '../../src/tasks/collect-pull-requests.ts';
import type { CollectionNotice, Forge } from '../../src/tasks/forge.ts';
import { ForgeError } from '../../src/tasks/forge-error.ts';
import { RateLimitError } from '../../src/tasks/rate-limit-error.ts';
import { OPENED, thinPullRequest } from '../support/pull-request.ts';

/** A repository as a collection meets it: so many pull requests, then what is said and thrown. */
interface Source {
  readonly count: number;
  readonly total?: number | null;
  readonly notices?: readonly Omit<CollectionNotice, 'repository'>[];
  readonly error?: Error;
}

function hostOf(sources: Readonly<Record<string, Source>>): Pick<Forge, 'pullRequests'> {
  return {
    pullRequests: async function* (repository, { onNotice, onProgress }) {
      const { count, total = count, notices = [], error } = sources[repository] ?? { count: 0 };
      for (let number = 1; number <= count; number += 1) {
        onProgress?.({ read: number, total });
        yield thinPullRequest({ repository, number });
      }
      for (const notice of notices) onNotice?.({ repository, ...notice });
      if (error !== undefined) throw error;
    },
  };
}

interface Result {
  readonly names: readonly string[];
  readonly complete: FactsHeader['complete'];
  readonly progress: CollectProgress | undefined;
  readonly header: FactsHeader;
}

async function collect(sources: Readonly<Record<string, Source>>): Promise<Result> {
  const seen: CollectProgress[] = [];
  const collection = collectPullRequests(hostOf(sources), {
    repositories: Object.keys(sources),
    updatedSince: OPENED - HOUR,
    until: OPENED,
    now: OPENED,
    tool: '1.0.0',
    onProgress: (progress) => seen.push(progress),
  });
  const found: PullRequest[] = [];
  for await (const one of collection.pullRequests) found.push(one);
  const header = collection.header();
  const names = found.map(({ repository, number }) => `${repository}#${number}`).sort();
  return { names, complete: header.complete, progress: seen.at(-1), header };
}

const limit = new RateLimitError('The limit is used up.', OPENED + HOUR);
const gone = new ForgeError('not-found', 'There is no o/b.');

describe('a collection of several repositories', () => {
  it('is whole when each was read to its end', async () => {
    const { names, header, progress } = await collect({
      'o/a': { count: 2 },
      'o/b': { count: 1 },
      'o/c': { count: 0 },
    });
    expect(names).toEqual(['o/a#1', 'o/a#2', 'o/b#1']);
    expect(header).toMatchObject({
      tool: '1.0.0',
      scope: ['o/a', 'o/b', 'o/c'],
      since: OPENED - HOUR,
      until: OPENED,
      observedAt: OPENED,
      complete: true,
    });
    // One repository has not said how many it has.
    expect(progress).toEqual({ read: 3, total: null });
  });

  it('keeps what came before the limit was used up, and says how many are missing', async () => {
    const { names, complete } = await collect({
      'o/a': { count: 2, total: 5, error: limit },
      'o/b': { count: 1 },
    });
    expect(names).toEqual(['o/a#1', 'o/a#2', 'o/b#1']);
    expect(complete).toEqual({ missing: 3, why: 'o/a was not read to the end: The limit is used up.' });
  });

  it('does not know how many are missing where nobody said how many there are', async () => {
    const { complete } = await collect({
      'o/a': { count: 2, total: null, error: limit },
      'o/b': { count: 0, error: gone },
    });
    expect(complete).toEqual({
      missing: null,
      why: expect.stringContaining('o/b was not read to the end: There is no o/b.'),
    });
  });

  it('counts pull requests that never came', async () => {
    const notice = { field: null, text: 'One could not be read.', missing: 1 };
    const { complete } = await collect({ 'o/a': { count: 3, notices: [notice, notice] } });
    expect(complete).toEqual({ missing: 2, why: 'One could not be read.' });
  });

  it('names the fields that were collected everywhere', async () => {
    const notice = { field: 'mergedBy', text: 'mergedBy is unknown.' };
    const { header } = await collect({ 'o/a': { count: 1, notices: [notice] }, 'o/b': { count: 1 } });
    expect(header.complete).toBe(true);
    expect(header.fields).not.toContain('mergedBy');
    expect(header.fields).toContain('mergedAt');
  });

  it.each([limit, gone])('fails where nothing could be read at all (%s)', async (error) => {
    await expect(collect({ 'o/a': { count: 0, error } })).rejects.toBe(error);
  });

  it('is empty, not failed, where one repository is empty and another cannot be read', async () => {
    const { names, complete } = await collect({ 'o/a': { count: 0 }, 'o/b': { count: 0, error: gone } });
    expect({ names, complete }).toEqual({
      names: [],
      complete: { missing: null, why: 'o/b was not read to the end: There is no o/b.' },
    });
  });

  it('fails for a bad token, whatever came before', async () => {
    const bad = new ForgeError('bad-token', 'GitHub does not accept the token.');
    await expect(collect({ 'o/a': { count: 2 }, 'o/b': { count: 1, error: bad } })).rejects.toBe(bad);
  });
});
