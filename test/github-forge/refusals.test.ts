import { describe, expect, it } from 'vitest';
import { pullRequest } from '../support/pull-request.ts';
import { plain } from './support/many.ts';
import { SHOP, visit } from './support/visit.ts';

const draft = { title: 'A week', body: 'Figures', labels: ['harness-report'], assignees: [] };

describe('rule 9: what GitHub refuses is said with what to change', () => {
  it('a bad token', async () => {
    await using there = await visit();
    const forge = there.as({ token: 'expired' });
    await expect(forge.identity()).rejects.toMatchObject({
      kind: 'bad-token',
      message:
        'GitHub does not accept the token on trying to ask who the token is in GitHub (401 Bad credentials). Hand in one that is valid for this GitHub and has not expired.',
    });
    await expect(forge.repository(SHOP)).rejects.toMatchObject({ kind: 'bad-token' });
  });

  it('a permission that is missing, by the name GitHub gives it', async () => {
    const permissions = { contents: 'read', pull_requests: 'read', issues: 'read' } as const;
    await using there = await visit({
      pullRequests: [pullRequest()],
      tokens: { token: { login: 'github-actions[bot]', kind: 'actions', permissions } },
    });
    await expect(there.forge.documents.create(SHOP, draft)).rejects.toMatchObject({
      kind: 'forbidden',
      message:
        'The token may not open an issue in example/shop (Resource not accessible by integration). Grant it issues=write.',
    });
    await expect(there.forge.labels.add({ repository: SHOP, number: 1 }, ['x'])).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('Grant it issues=write; pull_requests=write.'),
    });
  });

  it('pull requests that may not be read at all', async () => {
    const tokens = {
      token: { login: 'app[bot]', kind: 'installation', permissions: { metadata: 'read' } },
    } as const;
    await using there = await visit({
      repositories: [{ name: SHOP, visibility: 'private' }],
      pullRequests: [pullRequest()],
      tokens,
    });
    const { error } = await there.collect();
    expect(error).toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('Grant it pull-requests: read and contents: read.'),
    });
  });

  it('a repository that is not there, or not to be seen', async () => {
    await using there = await visit();
    expect(await there.forge.repository('example/none')).toBeNull();
    expect((await there.collect({}, 'example/none')).error).toMatchObject({
      kind: 'not-found',
      message: expect.stringContaining('GitHub has no example/none, or does not show it to this token'),
    });
    await expect(there.forge.repository('shop')).rejects.toMatchObject({
      kind: 'invalid',
      message: 'A repository is named as owner/name, not "shop".',
    });
  });

  it('a pull request that is not there is none', async () => {
    await using there = await visit();
    expect(await there.forge.pullRequest({ repository: SHOP, number: 99 })).toBeNull();
  });

  it('an archived repository is read, not written', async () => {
    await using there = await visit({
      repositories: [{ name: SHOP, archived: true }],
      pullRequests: [pullRequest()],
    });
    expect((await there.collect()).pullRequests).toEqual([plain(pullRequest())]);
    await expect(there.forge.documents.create(SHOP, draft)).rejects.toMatchObject({
      kind: 'archived',
      message: expect.stringContaining('example/shop is archived'),
    });
  });

  it('issues that are disabled (rule 17)', async () => {
    await using there = await visit({ repositories: [{ name: SHOP, issues: false }] });
    await expect(there.forge.documents.create(SHOP, draft)).rejects.toMatchObject({
      kind: 'gone',
      message: expect.stringContaining('Issues are disabled in example/shop'),
    });
  });

  it('what is malformed', async () => {
    await using there = await visit();
    const title = 'x'.repeat(300);
    await expect(there.forge.documents.create(SHOP, { ...draft, title })).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('title is too long'),
    });
  });
});

describe('a repository that was renamed', () => {
  it('is found, read and written under its new name', async () => {
    await using there = await visit({
      repositories: [{ name: 'example/depot', formerNames: [SHOP] }],
      pullRequests: [pullRequest({ repository: 'example/depot' })],
    });
    expect((await there.forge.repository(SHOP))?.name).toBe('example/depot');
    const { pullRequests } = await there.collect();
    expect(pullRequests.map(({ repository }) => repository)).toEqual(['example/depot']);
    await there.forge.labels.ensure(SHOP, { name: 'harness: aider', colour: 'ededed', description: '' });
    await there.forge.labels.add({ repository: SHOP, number: 1 }, ['harness: aider']);
    expect(there.github.state.pullRequest('example/depot', 1).labels.map(({ name }) => name)).toEqual([
      'harness: aider',
    ]);
  });
});
