import { describe, expect, it } from 'vitest';
import { hoursAfter, labeled, pullRequest, without } from '../support/pull-request.ts';
import { many, plain } from './support/many.ts';
import { latest, SHOP, visit } from './support/visit.ts';

const facts = pullRequest({ labels: ['bug'], events: [labeled('bug', hoursAfter(1))] });

describe('rule 9: a field that the token may not read', () => {
  it.each([
    ['PullRequest.mergedBy', 'mergedBy', ['mergedBy']],
    ['PullRequest.headRepository', 'headRepository', ['headRepository']],
    ['PullRequest.labels', 'labels', ['labels']],
    ['PullRequestCommit.commit', 'commits', ['commits', 'commitsTotal']],
    ['PullRequest.timelineItems', 'commits', ['commits', 'commitsTotal', 'events', 'reviews']],
  ] as const)('%s is unknown, not none, and everything else is known', async (field, said, gone) => {
    await using there = await visit({ pullRequests: [facts] });
    there.github.dials.forbiddenFields.add(field);
    const { pullRequests, notices, error } = await there.collect();
    expect(error).toBeNull();
    expect(pullRequests).toEqual([without(plain(facts), ...gone)]);
    expect(notices).toContainEqual({
      repository: SHOP,
      field: said,
      text: `${said} of pull requests in example/shop is unknown: the token may not read it.`,
    });
  });

  it('leaves the events without who did it, where that is forbidden', async () => {
    await using there = await visit({ pullRequests: [facts] });
    there.github.dials.forbiddenFields.add('LabeledEvent.actor');
    const [one] = (await there.collect()).pullRequests;
    expect(one?.events).toEqual([{ kind: 'labeled', at: hoursAfter(1), label: 'bug' }]);
  });

  it('is asked for once, not on every page', async () => {
    await using there = await visit({ pullRequests: many(200) }, { concurrency: 1 });
    there.github.dials.forbiddenFields.add('PullRequest.mergeCommit');
    const { pullRequests } = await there.collect();
    expect(latest(pullRequests)).toEqual(many(200).map((one) => without(one, 'mergeCommit')));
    expect(there.github.counters.graphqlRequests).toBe(1 + 4 + 1);
  });
});

describe('rule 10: an older server', () => {
  it('is not asked for what it lacks: that is unknown', async () => {
    const hidden = ['PullRequest.headRepository', 'PullRequest.mergeCommit'];
    await using there = await visit({ pullRequests: [facts], dials: { hidden }, enterprise: '3.9.0' });
    const { pullRequests, notices, error } = await there.collect();
    expect(error).toBeNull();
    expect(pullRequests).toEqual([without(plain(facts), 'headRepository', 'mergeCommit')]);
    expect(notices.map(({ text }) => text).sort()).toEqual([
      'headRepository of pull requests in example/shop is unknown: this server is too old to be asked for it.',
      'mergeCommit of pull requests in example/shop is unknown: this server is too old to be asked for it.',
    ]);
  });

  it('without merge queues has no events of them: the others are known', async () => {
    const item = 'PullRequestTimelineItemsItemType.ADDED_TO_MERGE_QUEUE_EVENT';
    const hidden = ['AddedToMergeQueueEvent', item];
    await using there = await visit({ pullRequests: [facts], dials: { hidden }, enterprise: '3.9.0' });
    expect(await there.collect()).toEqual({ pullRequests: [plain(facts)], notices: [], error: null });
  });

  it('is asked once what it has, for all its repositories', async () => {
    const other = 'example/depot';
    const hidden = ['PullRequest.mergeCommit'];
    const pullRequests = [facts, { ...facts, repository: other }];
    await using there = await visit(
      { pullRequests, dials: { hidden }, enterprise: '3.9.0' },
      { concurrency: 1 },
    );
    await there.collect();
    const { notices } = await there.collect({}, other);
    expect(there.github.counters.byOperation.Schema).toBe(1);
    expect(notices.map(({ repository, field }) => ({ repository, field }))).toEqual([
      { repository: other, field: 'mergeCommit' },
    ]);
  });

  it('that cannot say what a query costs is asked for everything else, and once what it has', async () => {
    const hidden = ['Query.rateLimit', 'PullRequest.mergeCommit'];
    await using there = await visit({ pullRequests: [facts], dials: { hidden }, enterprise: '3.9.0' });
    expect(await there.forge.identity()).toMatchObject({ login: 'octocat' });
    expect(await there.forge.repository(SHOP)).toMatchObject({ name: SHOP });
    const { pullRequests, error } = await there.collect();
    expect(error).toBeNull();
    expect(pullRequests).toEqual([without(plain(facts), 'mergeCommit')]);
    expect(there.github.counters.byOperation).toMatchObject({ Viewer: 1, Schema: 1, Repository: 1 });
    expect(await there.forge.budget()).toEqual({ kind: 'unlimited' });
  });

  it('is found under its own addresses, and has no limits', async () => {
    await using there = await visit({ pullRequests: [facts], enterprise: '3.17.0' });
    const forge = there.as({ baseUrl: `${there.github.url}/api/v3` });
    expect(await forge.pullRequest({ repository: SHOP, number: 1 })).toEqual(plain(facts));
    expect(await forge.budget()).toEqual({ kind: 'unlimited' });
  });
});
