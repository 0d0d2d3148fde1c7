import { describe, expect, it } from 'vitest';
import type { Repository } from '../../src/tasks/forge.ts';
import { SHOP, visit } from './support/visit.ts';

describe('looking things up at GitHub', () => {
  it('says what a repository is', async () => {
    await using there = await visit({
      repositories: [
        {
          name: 'example/secret',
          visibility: 'internal',
          fork: true,
          issues: false,
          archived: true,
          defaultBranch: 'trunk',
        },
      ],
    });
    expect(await there.forge.repository('Example/Secret')).toEqual({
      name: 'example/secret',
      visibility: 'internal',
      isArchived: true,
      hasIssues: false,
      isFork: true,
      defaultBranch: 'trunk',
    });
  });

  it('lists what an organisation has, over pages', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `example/r${String(index).padStart(3, '0')}`);
    await using there = await visit({ repositories: names.map((name) => ({ name })) });
    const found: Repository[] = [];
    for await (const one of there.forge.repositories('example')) found.push(one);
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  it('says that an owner is unknown', async () => {
    await using there = await visit();
    await expect(there.forge.repositories('nobody')[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      kind: 'not-found',
      message: 'GitHub knows no organisation or user called nobody. Check the name.',
    });
  });

  it('reads a file of the default branch, whatever is in it', async () => {
    const text = 'version: 1\n# Grüße 🌍\n';
    const path = '.github/harness metrics#1.yml';
    await using there = await visit({ repositories: [{ name: SHOP, files: { [path]: text } }] });
    expect(await there.forge.configText(SHOP, path)).toEqual({
      text,
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(await there.forge.configText(SHOP, 'none.yml')).toBeNull();
  });

  it.each([
    ['ada', 'maintain'],
    ['grace', 'triage'],
    ['linus', 'read'],
    ['nobody', 'none'],
  ] as const)('says that %s may %s', async (login, permission) => {
    await using there = await visit({
      accounts: [{ login: 'linus' }],
      repositories: [{ name: SHOP, permissions: { ada: 'maintain', grace: 'triage' } }],
    });
    for (const known of ['ada', 'grace']) there.github.state.addAccount({ login: known });
    expect(await there.forge.permission(SHOP, login)).toBe(permission);
  });

  it('knows who the token is, also that of a workflow, and asks once', async () => {
    await using there = await visit({
      tokens: {
        token: { login: 'octocat' },
        workflow: { login: 'github-actions[bot]', kind: 'actions' },
      },
    });
    const person = await there.forge.identity();
    expect(person).toEqual({ login: 'octocat', id: expect.any(Number), kind: 'user' });
    expect(await there.forge.identity()).toBe(person);
    expect(there.github.counters.requests).toBe(1);
    expect(await there.as({ token: 'workflow' }).identity()).toEqual({
      login: 'github-actions[bot]',
      id: 41898282,
      kind: 'bot',
    });
  });

  it('counts what it costs, as GitHub does', async () => {
    const costs: (number | null)[] = [];
    await using there = await visit({}, { onAnswer: ({ points }) => costs.push(points) });
    await there.forge.repository(SHOP);
    await there.forge.configText(SHOP, 'none.yml');
    expect(costs).toEqual([1, null]);
  });
});
