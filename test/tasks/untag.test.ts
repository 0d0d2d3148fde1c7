import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import { RateLimitError } from '../../src/tasks/rate-limit-error.ts';
import { untag } from '../../src/tasks/untag.ts';
import { aWorld, CONTEXT, codexPullRequest, NOW, SHOP } from './world.ts';

const OURS = ['Harness: Codex', 'harness-override', 'harness-model: claude', 'harness: none'];
const THEIRS = ['bug', 'harness: tractor', 'harness-report'];

function three() {
  return aWorld([
    codexPullRequest({ number: 1, labels: [...OURS, ...THEIRS] }),
    codexPullRequest({ number: 2, labels: ['harness: codex'] }),
    codexPullRequest({ number: 3 }),
  ]);
}

describe('untagging', () => {
  it('takes all our labels off a repository’s pull requests, and leaves those of others', async () => {
    const { forge, labelsOf } = three();
    expect(await untag(forge, { repository: SHOP, number: null }, CONTEXT)).toMatchObject({
      seen: 3,
      pullRequests: 2,
      labels: 5,
      left: [],
      why: null,
    });
    expect([1, 2, 3].map(labelsOf)).toEqual([THEIRS, [], []]);
  });

  it('takes them off one pull request', async () => {
    const { forge, labelsOf } = three();
    expect(await untag(forge, { repository: SHOP, number: 2 }, CONTEXT)).toMatchObject({
      seen: 1,
      labels: 1,
    });
    expect(labelsOf(2)).toEqual([]);
    expect(labelsOf(1)).toHaveLength(7);
  });

  it('finds nothing where there is no such pull request', async () => {
    const result = await untag(three().forge, { repository: SHOP, number: 404 }, CONTEXT);
    expect(result).toMatchObject({ seen: 0, pullRequests: 0, labels: 0, left: [] });
  });

  it('counts them in a dry run', async () => {
    const { forge, writes } = three();
    const result = await untag(forge, { repository: SHOP, number: null }, { ...CONTEXT, dryRun: true });
    expect(result).toMatchObject({ pullRequests: 2, labels: 5 });
    expect(writes).toEqual([]);
  });

  it('says what is left where a limit or a missing permission ends it', async () => {
    const limit = new RateLimitError('The limit is used up.', NOW + HOUR);
    let removed = 0;
    const { forge } = aWorld(
      [1, 2, 3].map((number) => codexPullRequest({ number, labels: ['harness: codex'] })),
      {
        failure: (call) => (call === 'labels.remove' && ++removed > 1 ? limit : null),
      },
    );
    expect(await untag(forge, { repository: SHOP, number: null }, CONTEXT)).toMatchObject({
      labels: 1,
      left: [{ number: 2 }, { number: 3 }],
      why: limit.message,
      resetsAt: NOW + HOUR,
    });
    const closed = aWorld([codexPullRequest({ labels: ['harness: codex'] })], { shop: { isArchived: true } });
    expect(await untag(closed.forge, { repository: SHOP, number: 1 }, CONTEXT)).toMatchObject({
      labels: 0,
      why: 'example/shop is archived: nothing can be written there.',
    });
  });
});
