import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/domain/duration.ts';
import { ForgeError } from '../../src/tasks/forge-error.ts';
import { RateLimitError } from '../../src/tasks/rate-limit-error.ts';
import { sweep } from '../../src/tasks/sweep.ts';
import {
  aRepository,
  aWorld,
  CONTEXT,
  codexPullRequest,
  NOW,
  OURS,
  SHOP,
  unmarkedPullRequest,
} from './world.ts';

const LIMIT = new RateLimitError('The limit is used up until 08:00.', NOW + HOUR);

/** Codex's pull requests 1 to `count`, the first updated last. */
function many(count: number, parts = {}) {
  return Array.from({ length: count }, (_, index) =>
    codexPullRequest({ number: index + 1, createdAt: NOW - HOUR - index * 60_000, ...parts }),
  );
}

describe('a sweep (rule 1: events are only the fast path)', () => {
  it('labels what no event brought, of the last 8 days', async () => {
    const { forge, labelsOf } = aWorld([
      codexPullRequest({ number: 1, createdAt: NOW - 7 * DAY }),
      codexPullRequest({ number: 2, createdAt: NOW - 9 * DAY }),
      unmarkedPullRequest({ number: 3 }),
    ]);
    const result = await sweep(forge, [SHOP], CONTEXT);
    expect(result).toMatchObject({ seen: 2, left: [], stopped: null, notices: [] });
    expect(result.tagged.map(({ ref, outcome, added }) => [ref.number, outcome, added])).toEqual([
      [1, 'changed', ['harness: codex']],
    ]);
    expect([1, 2, 3].map(labelsOf)).toEqual([['harness: codex'], [], []]);
  });

  it('does nothing the second time', async () => {
    const { forge, writes } = aWorld(many(3));
    await sweep(forge, [SHOP], CONTEXT);
    const before = writes.length;
    expect(await sweep(forge, [SHOP], CONTEXT)).toMatchObject({ seen: 3, tagged: [], left: [] });
    expect(writes.length).toBe(before);
  });

  it('writes 60 times, and names the rest for a later run', async () => {
    const { forge, writes } = aWorld(many(63));
    const result = await sweep(forge, [SHOP], CONTEXT);
    expect(result.tagged).toHaveLength(60);
    expect(result.left.map(({ number }) => number)).toEqual([61, 62, 63]);
    expect(writes.filter((call) => call === 'labels.add')).toHaveLength(60);
    expect((await sweep(forge, [SHOP], CONTEXT)).tagged).toHaveLength(3);
  });

  it('counts a label that goes as a write of its own', async () => {
    const { forge } = aWorld(many(31, { labels: ['harness: cursor'] }));
    const result = await sweep(forge, [SHOP], CONTEXT);
    // 30 pull requests × (one added, one removed) = 60.
    expect(result.tagged).toHaveLength(30);
    expect(result.left).toHaveLength(1);
  });

  it('stops at a limit while writing, and keeps what it did', async () => {
    let added = 0;
    const { forge, labelsOf } = aWorld(many(4), {
      failure: (call) => (call === 'labels.add' && ++added > 2 ? LIMIT : null),
    });
    const result = await sweep(forge, [SHOP], CONTEXT);
    expect(result.tagged.map(({ ref }) => ref.number)).toEqual([1, 2]);
    expect(result.left.map(({ number }) => number)).toEqual([3, 4]);
    expect(result.stopped).toEqual({ why: LIMIT.message, resetsAt: LIMIT.resetsAt });
    expect(labelsOf(3)).toEqual([]);
  });

  it('stops at a limit while reading, writes nothing, and names what it knows', async () => {
    const { forge, writes } = aWorld(many(2), {
      repositories: [aRepository('example/web')],
      failure: (call, repository) => (call === 'pullRequests' && repository === 'example/web' ? LIMIT : null),
    });
    const result = await sweep(forge, [SHOP, 'example/web'], CONTEXT);
    expect(result).toMatchObject({ seen: 2, tagged: [], stopped: { why: LIMIT.message } });
    expect(result.left).toHaveLength(2);
    expect(writes).toEqual([]);
  });

  it('asks a repository that refused no second time, and goes on with the next', async () => {
    const web = aRepository('example/web', {
      pullRequests: [codexPullRequest({ repository: 'example/web' })],
    });
    const { forge, writes } = aWorld(many(5), { shop: { isReadOnly: true }, repositories: [web] });
    const result = await sweep(forge, [SHOP, 'example/web'], CONTEXT);
    expect(result.tagged.map(({ ref, outcome }) => [ref.repository, outcome])).toEqual([
      [SHOP, 'refused'],
      ['example/web', 'changed'],
    ]);
    expect(result.left).toHaveLength(4);
    expect(writes).toEqual(['labels.ensure', 'labels.ensure', 'labels.add']);
  });

  it('lets a person’s word hold that was said while it wrote', async () => {
    let isSaid = false;
    const test = aWorld(many(3), {
      failure: (call) => {
        // While the first is written, a command is obeyed on the second.
        if (call !== 'labels.add' || isSaid) return null;
        isSaid = true;
        test.put('harness: cursor', OURS, 2);
        test.put('harness-override', OURS, 2);
        return null;
      },
    });
    const { tagged } = await sweep(test.forge, [SHOP], CONTEXT);
    expect(tagged.map(({ ref }) => ref.number)).toEqual([1, 3]);
    expect(test.labelsOf(2)).toEqual(['harness: cursor', 'harness-override']);
  });

  it.each([
    ['a host that fails', new ForgeError('unavailable', 'GitHub failed (503).')],
    ['a label too many', new ForgeError('invalid', 'GitHub refused (422).')],
  ])('goes on with the next after %s on one pull request, and says so', async (_, error) => {
    let added = 0;
    const { forge, labelsOf } = aWorld(many(3), {
      failure: (call) => (call === 'labels.add' && ++added === 1 ? error : null),
    });
    const result = await sweep(forge, [SHOP], CONTEXT);
    expect(result.failed).toEqual([{ ref: { repository: SHOP, number: 1 }, why: error.message }]);
    expect(result).toMatchObject({ left: [], stopped: null });
    expect([1, 2, 3].map(labelsOf)).toEqual([[], ['harness: codex'], ['harness: codex']]);
  });

  it('goes on with the next where one alone is forbidden', async () => {
    let added = 0;
    const { forge, labelsOf } = aWorld(many(3), {
      failure: (call) =>
        call === 'labels.add' && ++added === 1 ? new ForgeError('forbidden', 'Not this one.') : null,
    });
    const result = await sweep(forge, [SHOP], CONTEXT);
    expect(result.tagged.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['refused', 'Not this one.'],
      ['changed', null],
      ['changed', null],
    ]);
    expect([1, 2, 3].map(labelsOf)).toEqual([[], ['harness: codex'], ['harness: codex']]);
  });

  it('takes two that are forbidden running for the whole repository', async () => {
    const { forge, writes } = aWorld(many(5), {
      failure: (call) => (call === 'labels.add' ? new ForgeError('forbidden', 'No.') : null),
    });
    const { tagged, left } = await sweep(forge, [SHOP], CONTEXT);
    expect([tagged.length, left.length]).toEqual([2, 3]);
    expect(writes.filter((call) => call === 'labels.add')).toHaveLength(2);
  });

  it('gives a host up that failed three times running', async () => {
    const { forge } = aWorld(many(5), {
      failure: (call) => (call === 'labels.add' ? new ForgeError('unavailable', 'Down.') : null),
    });
    const { tagged, failed, left } = await sweep(forge, [SHOP], CONTEXT);
    expect([tagged.length, failed.length, left.length]).toEqual([0, 3, 2]);
  });

  it('goes on with the next repository where one cannot be read, and says so', async () => {
    const { forge, labelsOf } = aWorld(many(1), {
      repositories: [aRepository('example/web')],
      failure: (call, repository) =>
        call === 'pullRequests' && repository === 'example/web'
          ? new ForgeError('not-found', 'There is none.')
          : null,
    });
    const result = await sweep(forge, ['example/web', SHOP], CONTEXT);
    expect(result.notices).toEqual([
      {
        repository: 'example/web',
        field: null,
        text: 'example/web was not looked at: There is none.',
      },
    ]);
    expect(labelsOf(1)).toEqual(['harness: codex']);
  });

  it('fails for a bad token, whatever else there is', async () => {
    const bad = new ForgeError('bad-token', 'bad');
    const { forge } = aWorld(many(2), { failure: (call) => (call === 'labels.add' ? bad : null) });
    await expect(sweep(forge, [SHOP], CONTEXT)).rejects.toBe(bad);
  });

  it('only says what it would write in a dry run', async () => {
    const { forge, writes } = aWorld(many(2));
    const { tagged } = await sweep(forge, [SHOP], { ...CONTEXT, dryRun: true });
    expect(tagged.map(({ outcome }) => outcome)).toEqual(['planned', 'planned']);
    expect(writes).toEqual([]);
  });

  it('fails where no pull requests can be read', async () => {
    const { forge } = aWorld();
    await expect(sweep(forge, ['example/none'], CONTEXT)).rejects.toBeInstanceOf(ForgeError);
  });
});
