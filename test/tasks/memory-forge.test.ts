import { describe, expect, it } from 'vitest';
import { memoryForge } from '../../src/tasks/memory-forge.ts';
import { memoryWorld, nextNumber, repositoryIn } from '../../src/tasks/memory-world.ts';
import { user } from '../support/pull-request.ts';
import { forgeContract } from './forge-contract.ts';
import { aRepository, aWorld, NOW, OURS, REF, SHOP } from './world.ts';

forgeContract('the forge in memory', async (repositories) => {
  const world = memoryWorld({
    identity: OURS,
    clock: () => NOW,
    repositories: repositories.map((one) => aRepository(one.name, { visibility: 'public', ...one })),
  });
  return {
    forge: memoryForge(world),
    openIssue: async (name, { by, ...issue }) => {
      const repository = repositoryIn(world, name);
      const number = nextNumber(repository);
      repository.issues.set(number, {
        ...issue,
        repository: name,
        number,
        state: 'open',
        createdAt: NOW,
        editedByOthers: false,
        author: user(by),
        assignees: [],
      });
    },
    editIssue: async ({ repository, number }, body) => {
      const { issues } = repositoryIn(world, repository);
      issues.set(number, { ...issues.get(number)!, body, editedByOthers: true });
    },
    stop: async () => {},
  };
});

describe('the forge in memory', () => {
  it('finds a repository under the name it had', async () => {
    const { forge } = aWorld([], {
      repositories: [aRepository('example/new', { formerNames: ['example/old'] })],
    });
    expect(await forge.repository('Example/Old')).toMatchObject({ name: 'example/new' });
  });

  it('lets a read-only token read', async () => {
    const { forge } = aWorld(undefined, { shop: { isReadOnly: true } });
    expect(await forge.pullRequest(REF)).toMatchObject(REF);
    await expect(forge.comment(REF, 'Done.')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(
      forge.labels.ensure(SHOP, { name: 'a', colour: '000000', description: '' }),
    ).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('fails where it is told to', async () => {
    const { forge } = aWorld(undefined, { failure: (call) => (call === 'comment' ? new Error('no') : null) });
    await expect(forge.comment(REF, 'Done.')).rejects.toThrow('no');
  });
});
