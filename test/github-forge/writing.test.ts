import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/tasks/forge.ts';
import { pullRequest } from '../support/pull-request.ts';
import { NOW, SHOP, type Visit, visit } from './support/visit.ts';

const ref = { repository: SHOP, number: 1 };
const label = { name: 'harness: aider', colour: '0e8a16', description: 'Made with aider' };
const draft = {
  title: 'Week 46',
  body: 'Figures\n\n<!-- marker -->',
  labels: ['harness-report'],
  assignees: [],
};
const ROUTES = {
  issue: 'POST /repos/{owner}/{repo}/issues',
  comment: 'POST /repos/{owner}/{repo}/issues/{number}/comments',
};

async function listed(there: Visit): Promise<readonly Document[]> {
  const found: Document[] = [];
  for await (const one of there.forge.documents.list(SHOP, 'harness-report')) found.push(one);
  return found;
}

describe('rule 20: labels', () => {
  it('are made, put and taken off, and again to no effect', async () => {
    await using there = await visit({ pullRequests: [pullRequest()] });
    const { labels } = there.forge;
    for (const _ of [1, 2]) {
      await labels.ensure(SHOP, label);
      await labels.add(ref, [label.name]);
    }
    const { store } = there.github.state;
    const [made] = there.github.state.repository(SHOP).labels;
    expect({ name: made?.name, color: made?.color, description: made?.description }).toEqual({
      name: 'harness: aider',
      color: '0e8a16',
      description: 'Made with aider',
    });
    expect(there.github.state.pullRequest(SHOP, 1).labels).toEqual([made]);
    for (const _ of [1, 2]) await labels.remove(ref, label.name);
    expect(there.github.state.pullRequest(SHOP, 1).labels).toEqual([]);
    expect(store.published.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'label created',
      'labelling created',
      'labelling created',
      'labelling deleted',
    ]);
  });

  it('that somebody made with other capitals stay as they are', async () => {
    await using there = await visit({ pullRequests: [pullRequest()] });
    there.github.state.addLabel(SHOP, 'Harness: Aider', 'ff0000');
    await there.forge.labels.ensure(SHOP, label);
    await there.forge.labels.add(ref, [label.name]);
    const [only, ...others] = there.github.state.repository(SHOP).labels;
    expect({ name: only?.name, color: only?.color, others }).toEqual({
      name: 'Harness: Aider',
      color: 'ff0000',
      others: [],
    });
    await there.forge.labels.remove(ref, 'HARNESS: AIDER');
    expect(there.github.state.pullRequest(SHOP, 1).labels).toEqual([]);
  });

  it('that somebody else makes at the same time are as good', async () => {
    await using there = await visit();
    await Promise.all([there.forge.labels.ensure(SHOP, label), there.as({}).labels.ensure(SHOP, label)]);
    expect(there.github.state.repository(SHOP).labels.map(({ name }) => name)).toEqual([label.name]);
  });

  it('of a pull request that is not there are an error', async () => {
    await using there = await visit();
    await expect(there.forge.labels.remove(ref, 'x')).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('rule 16: our documents', () => {
  it.each([
    ['done', 'COMPLETED'],
    ['duplicate', 'NOT_PLANNED'],
  ] as const)('are closed as %s', async (as, stateReason) => {
    await using there = await visit({});
    const { documents } = there.forge;
    const { number } = await documents.create(SHOP, { ...draft, labels: [] });
    await documents.close(await documents.create(SHOP, { ...draft, labels: [] }), as);
    const { issues } = there.github.state.repository(SHOP);
    expect(issues.get(number)?.stateReason).toBeNull();
    expect(issues.get(number + 1)).toMatchObject({ state: 'CLOSED', stateReason });
  });

  it('are created, changed, closed and listed, newest first', async () => {
    await using there = await visit();
    const { documents } = there.forge;
    const first = await documents.create(SHOP, draft);
    const second = await documents.create(SHOP, { ...draft, title: 'Week 47' });
    expect(first).toEqual({
      repository: SHOP,
      number: 1,
      title: 'Week 46',
      body: draft.body,
      state: 'open',
      createdAt: NOW,
      editedByOthers: false,
    });
    const changed = await documents.update(first, { title: 'Week 46, again' });
    expect(changed).toEqual({ ...first, title: 'Week 46, again' });
    await documents.close(first);
    expect(await listed(there)).toEqual([second, { ...changed, state: 'closed' }]);
  });

  it('are not those of others, nor those without our label, nor pull requests', async () => {
    await using there = await visit({ pullRequests: [pullRequest({ labels: ['harness-report'] })] });
    there.github.state.addIssue(SHOP, 'mallory', draft);
    there.github.state.addIssue(SHOP, 'octocat', { ...draft, labels: [] });
    there.github.state.addIssue(SHOP, 'octocat', { ...draft, title: 'Ours' });
    expect((await listed(there)).map(({ title }) => title)).toEqual(['Ours']);
  });

  it('that somebody else edited last are known; our own edits are not', async () => {
    await using there = await visit();
    const first = await there.forge.documents.create(SHOP, draft);
    const second = await there.forge.documents.create(SHOP, draft);
    await there.forge.documents.update(first, { body: 'better' });
    there.github.state.edit(SHOP, second.number, 'grace', { body: 'mine now' });
    expect((await listed(there)).map(({ number, editedByOthers }) => [number, editedByOthers])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('are found on a server that is too old to say whose they are, by their author', async () => {
    const hidden = ['Issue.viewerDidAuthor', 'Query.rateLimit'];
    await using there = await visit({ dials: { hidden }, enterprise: '3.9.0' });
    there.github.state.addIssue(SHOP, 'mallory', draft);
    const made = await there.forge.documents.create(SHOP, draft);
    const other = await there.forge.documents.create(SHOP, draft);
    there.github.state.edit(SHOP, other.number, 'grace', { body: 'mine now' });
    expect((await listed(there)).map(({ number, editedByOthers }) => [number, editedByOthers])).toEqual([
      [other.number, true],
      [made.number, false],
    ]);
    expect(there.github.counters.byOperation.Schema).toBe(1);
  });

  it('are not begun where the server does not say who edited them', async () => {
    await using there = await visit({ dials: { hidden: ['Issue.lastEditedAt'] }, enterprise: '3.9.0' });
    await expect(there.forge.documents.create(SHOP, draft)).rejects.toMatchObject({ kind: 'invalid' });
    expect(there.github.state.repository(SHOP).issues.size).toBe(0);
  });

  it('of a workflow are found by the name of its app', async () => {
    const tokens = { token: { login: 'github-actions[bot]', kind: 'actions' } } as const;
    await using there = await visit({ tokens });
    const made = await there.forge.documents.create(SHOP, draft);
    await there.forge.documents.update(made, { body: 'newer' });
    expect(await listed(there)).toEqual([{ ...made, body: 'newer' }]);
  });
});

describe('rule 8: what is written once', () => {
  it.each([502, 'cut'] as const)(
    'an issue that was opened although the answer was a %s is found again',
    async (status) => {
      await using there = await visit();
      there.github.dials.faults.push({ on: ROUTES.issue, status, applied: true });
      const made = await there.forge.documents.create(SHOP, draft);
      expect({ number: made.number, issues: there.github.state.repository(SHOP).issues.size }).toEqual({
        number: 1,
        issues: 1,
      });
    },
  );

  it('an issue that was not opened is sent a second time, and no more', async () => {
    await using there = await visit();
    there.github.dials.faults.push({ on: ROUTES.issue, status: 502 });
    expect((await there.forge.documents.create(SHOP, draft)).number).toBe(1);
    there.github.dials.faults.push({ on: ROUTES.issue, status: 502, times: 9 });
    await expect(there.forge.documents.create(SHOP, { ...draft, title: 'Other' })).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect(there.github.counters.byRoute[ROUTES.issue]).toBe(2 + 2);
  });

  it('a comment that was written although the answer was lost is found again', async () => {
    await using there = await visit({ pullRequests: [pullRequest()] });
    there.github.dials.faults.push({ on: ROUTES.comment, status: 502, applied: true });
    const id = await there.forge.comment(ref, 'Done.');
    const comments = there.github.state.pullRequest(SHOP, 1).comments;
    expect(comments.map(({ databaseId, body }) => [databaseId, body])).toEqual([[id, 'Done.']]);
  });

  it('a change is repeated, as it may be', async () => {
    await using there = await visit();
    const made = await there.forge.documents.create(SHOP, draft);
    there.github.dials.faults.push({
      on: 'PATCH /repos/{owner}/{repo}/issues/{number}',
      status: 502,
      applied: true,
    });
    expect(await there.forge.documents.update(made, { title: 'Newer' })).toEqual({ ...made, title: 'Newer' });
  });
});

describe('comments', () => {
  it('are read oldest first, ours told from those of others', async () => {
    await using there = await visit({ pullRequests: [pullRequest()] });
    there.github.state.addComment(SHOP, 1, 'ada', '/harness aider');
    const id = await there.forge.comment(ref, 'Done.');
    const found = [];
    for await (const one of there.forge.comments(ref)) found.push(one);
    expect(found).toEqual([
      { id: expect.any(Number), body: '/harness aider', isOurs: false },
      { id, body: 'Done.', isOurs: true },
    ]);
  });
});
