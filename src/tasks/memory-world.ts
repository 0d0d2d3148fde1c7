import type { Account } from '../domain/account.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Budget, Comment, Document, LabelSpec, Permission, Repository } from './forge.ts';
import { ForgeError } from './forge-error.ts';

/** What a code host in memory begins with. */
export interface MemorySeed {
  /** Who the token is. */
  readonly identity: Account;
  /** When a write happens. */
  readonly clock: () => Instant;
  readonly repositories: readonly MemoryRepositorySeed[];
  readonly budget?: Budget;
  /** Asked before every call, by its name in the port (`labels.add`); what it returns is thrown. */
  readonly failure?: (call: string, repository: string) => Error | null;
}

export interface MemoryRepositorySeed extends Repository {
  readonly pullRequests?: readonly PullRequest[];
  readonly labels?: readonly LabelSpec[];
  /** By login; nobody else may do anything. */
  readonly permissions?: Readonly<Record<string, Permission>>;
  /** Files of the default branch, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Names it had before. */
  readonly formerNames?: readonly string[];
  /** The token may read and not write. */
  readonly isReadOnly?: boolean;
}

/** A repository that changes. Pull requests and issues are numbered together. */
export interface MemoryRepository {
  settings: MemoryRepositorySeed;
  readonly pullRequests: Map<number, PullRequest>;
  readonly issues: Map<number, MemoryIssue>;
  readonly comments: Map<number, MemoryComment[]>;
  /** By name in lower case. */
  readonly labels: Map<string, LabelSpec>;
}

export interface MemoryIssue extends Document {
  readonly author: Account;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export type MemoryComment = Comment & { readonly author: Account };

/** Everything that a code host in memory knows. */
export interface MemoryWorld {
  readonly identity: Account;
  readonly clock: () => Instant;
  readonly budget: Budget;
  readonly failure: (call: string, repository: string) => Error | null;
  readonly repositories: Map<string, MemoryRepository>;
  nextComment: number;
}

/** The world of a seed. */
export function memoryWorld(seed: MemorySeed): MemoryWorld {
  return {
    identity: seed.identity,
    clock: seed.clock,
    budget: seed.budget ?? { kind: 'unlimited' },
    failure: seed.failure ?? (() => null),
    repositories: new Map(seed.repositories.map((one) => [one.name.toLowerCase(), repositoryOf(one)])),
    nextComment: 1,
  };
}

/** A repository by its name now or before; capitals do not matter. */
export function findRepository(world: MemoryWorld, name: string): MemoryRepository | null {
  const key = name.toLowerCase();
  const isFormer = ({ settings }: MemoryRepository) =>
    settings.formerNames?.some((former) => former.toLowerCase() === key) ?? false;
  return world.repositories.get(key) ?? [...world.repositories.values()].find(isFormer) ?? null;
}

/** @throws {ForgeError} where there is none of that name */
export function repositoryIn(world: MemoryWorld, name: string): MemoryRepository {
  const found = findRepository(world, name);
  if (found === null)
    throw new ForgeError('not-found', `There is no repository ${name}, or it is not shown.`);
  return found;
}

/** @throws {ForgeError} where nothing may be written */
export function openDoor(repository: MemoryRepository): MemoryRepository {
  const { name, isArchived, isReadOnly } = repository.settings;
  if (isArchived) throw new ForgeError('archived', `${name} is archived: nothing can be written there.`);
  if (isReadOnly === true) {
    throw new ForgeError('forbidden', `The token may not write to ${name}; give it write permission.`);
  }
  return repository;
}

/** One more than the highest number of a pull request or an issue. */
export function nextNumber({ pullRequests, issues }: MemoryRepository): number {
  return Math.max(0, ...pullRequests.keys(), ...issues.keys()) + 1;
}

function repositoryOf(settings: MemoryRepositorySeed): MemoryRepository {
  return {
    settings,
    pullRequests: new Map((settings.pullRequests ?? []).map((one) => [one.number, one])),
    issues: new Map(),
    comments: new Map(),
    labels: new Map((settings.labels ?? []).map((label) => [label.name.toLowerCase(), label])),
  };
}
