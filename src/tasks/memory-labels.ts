import type { Account } from '../domain/account.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { Labels } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { type MemoryRepository, type MemoryWorld, openDoor, repositoryIn } from './memory-world.ts';

type Enter = (call: string, repository: string) => void;

/** The labels of a code host in memory. */
export function memoryLabels(world: MemoryWorld, enter: Enter): Labels {
  return {
    ensure: async (name, label) => {
      enter('labels.ensure', name);
      const { labels } = openDoor(repositoryIn(world, name));
      const key = label.name.toLowerCase();
      if (!labels.has(key)) labels.set(key, label);
    },
    add: async (ref, names) => {
      enter('labels.add', ref.repository);
      const repository = openDoor(repositoryIn(world, ref.repository));
      for (const name of names) putLabel(world, repository, ref, name, world.identity);
    },
    remove: async (ref, name) => {
      enter('labels.remove', ref.repository);
      takeLabel(world, openDoor(repositoryIn(world, ref.repository)), ref, name, world.identity);
    },
  };
}

/** Puts a label on a pull request; one that is there already makes no event, one that does not exist is made. */
export function putLabel(
  world: MemoryWorld,
  repository: MemoryRepository,
  ref: PullRequestRef,
  name: string,
  actor: Account,
): void {
  const found = pullRequestIn(repository, ref);
  const { labels = [], events = [] } = found;
  if (labels.some((label) => isSame(label, name))) return;
  const key = name.toLowerCase();
  const label = repository.labels.get(key) ?? { name, colour: 'ededed', description: '' };
  repository.labels.set(key, label);
  const at = world.clock();
  change(repository, found, {
    updatedAt: at,
    labels: [...labels, label.name],
    events: [...events, { kind: 'labeled', label: label.name, at, actor }],
  });
}

/** Takes a label off; one that is not there is no error. */
export function takeLabel(
  world: MemoryWorld,
  repository: MemoryRepository,
  ref: PullRequestRef,
  name: string,
  actor: Account,
): void {
  const found = pullRequestIn(repository, ref);
  const { labels = [], events = [] } = found;
  const there = labels.find((label) => isSame(label, name));
  if (there === undefined) return;
  const at = world.clock();
  change(repository, found, {
    updatedAt: at,
    labels: labels.filter((label) => label !== there),
    events: [...events, { kind: 'unlabeled', label: there, at, actor }],
  });
}

function pullRequestIn(repository: MemoryRepository, { number }: PullRequestRef): PullRequest {
  const found = repository.pullRequests.get(number);
  if (found !== undefined) return found;
  throw new ForgeError('not-found', `There is no pull request ${repository.settings.name}#${number}.`);
}

function change({ pullRequests }: MemoryRepository, of: PullRequest, parts: Partial<PullRequest>): void {
  pullRequests.set(of.number, { ...of, ...parts });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
