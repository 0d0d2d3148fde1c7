import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { Comment, Forge, Permission, PullRequestQuery, Repository } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { memoryDocuments } from './memory-documents.ts';
import { memoryLabels } from './memory-labels.ts';
import {
  findRepository,
  type MemoryRepository,
  type MemoryWorld,
  openDoor,
  repositoryIn,
} from './memory-world.ts';

/**
 * A code host in memory: the port's rules without a network. It behaves as GitHub does where a task could notice:
 * labels ignore capitals, a label that is put twice makes one event, closed doors refuse with the error they have.
 */
export function memoryForge(world: MemoryWorld): Forge {
  const enter = (call: string, repository: string): void => {
    const failure = world.failure(call, repository);
    if (failure !== null) throw failure;
  };
  return {
    pullRequests: async function* (repository, query) {
      enter('pullRequests', repository);
      yield* updatedIn(repositoryIn(world, repository), query);
    },
    pullRequest: async (ref) => {
      enter('pullRequest', ref.repository);
      return repositoryIn(world, ref.repository).pullRequests.get(ref.number) ?? null;
    },
    repositories: async function* (owner) {
      enter('repositories', owner);
      yield* ownedBy(world, owner);
    },
    repository: async (name) => {
      enter('repository', name);
      const found = findRepository(world, name);
      return found === null ? null : publicPart(found);
    },
    configText: async (repository, path) => {
      enter('configText', repository);
      const text = repositoryIn(world, repository).settings.files?.[path];
      return text === undefined ? null : { text, sha: `${path}@${text.length}` };
    },
    permission: async (repository, login) => {
      enter('permission', repository);
      return permissionOf(repositoryIn(world, repository), login);
    },
    labels: memoryLabels(world, enter),
    documents: memoryDocuments(world, enter),
    comments: async function* (ref) {
      enter('comments', ref.repository);
      yield* commentsOf(repositoryIn(world, ref.repository), ref);
    },
    comment: async (ref, body) => {
      enter('comment', ref.repository);
      const repository = openDoor(repositoryIn(world, ref.repository));
      return say(world, repository, ref, body);
    },
    identity: async () => world.identity,
    budget: async () => world.budget,
  };
}

/** Last updated first, the open ones however old; one that was updated after `until` may have been updated before it too. */
function updatedIn(
  { pullRequests }: MemoryRepository,
  { updatedSince, until, onProgress }: PullRequestQuery,
): readonly PullRequest[] {
  const found = [...pullRequests.values()]
    .filter((one) => one.createdAt <= until)
    .filter((one) => updatedSince === null || updatedAt(one) >= updatedSince || isOpen(one))
    .sort((a, b) => updatedAt(b) - updatedAt(a));
  onProgress?.({ read: found.length, total: found.length });
  return found;
}

function isOpen({ mergedAt, closedAt }: PullRequest): boolean {
  return mergedAt === null && closedAt === null;
}

function updatedAt(pullRequest: PullRequest): number {
  return pullRequest.updatedAt ?? pullRequest.createdAt;
}

function ownedBy(world: MemoryWorld, owner: string): readonly Repository[] {
  const prefix = `${owner.toLowerCase()}/`;
  return [...world.repositories.values()]
    .filter(({ settings }) => settings.name.toLowerCase().startsWith(prefix))
    .map(publicPart);
}

function publicPart({ settings }: MemoryRepository): Repository {
  const { name, visibility, isArchived, hasIssues, isFork, defaultBranch } = settings;
  return { name, visibility, isArchived, hasIssues, isFork, defaultBranch };
}

function permissionOf({ settings }: MemoryRepository, login: string): Permission {
  const key = login.toLowerCase();
  const found = Object.entries(settings.permissions ?? {}).find(([name]) => name.toLowerCase() === key);
  return found?.[1] ?? 'none';
}

function commentsOf({ comments }: MemoryRepository, { number }: PullRequestRef): readonly Comment[] {
  return (comments.get(number) ?? []).map(({ id, body, isOurs }) => ({ id, body, isOurs }));
}

function say(world: MemoryWorld, repository: MemoryRepository, { number }: PullRequestRef, body: string) {
  if (!repository.pullRequests.has(number) && !repository.issues.has(number)) {
    throw new ForgeError('not-found', `There is no #${number} in ${repository.settings.name}.`);
  }
  const id = world.nextComment;
  world.nextComment += 1;
  const comment = { id, body, isOurs: true, author: world.identity };
  repository.comments.set(number, [...(repository.comments.get(number) ?? []), comment]);
  return id;
}
