import { defaultConfig } from '../../src/config/default-config.ts';
import type { Account } from '../../src/domain/account.ts';
import { HOUR } from '../../src/domain/duration.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { attributionKit } from '../../src/tasks/attribution-kit.ts';
import type { Forge } from '../../src/tasks/forge.ts';
import { memoryForge } from '../../src/tasks/memory-forge.ts';
import { putLabel, takeLabel } from '../../src/tasks/memory-labels.ts';
import {
  type MemoryIssue,
  type MemoryRepositorySeed,
  type MemorySeed,
  type MemoryWorld,
  memoryWorld,
  nextNumber,
  repositoryIn,
} from '../../src/tasks/memory-world.ts';
import { at, bot, pullRequest, user } from '../support/pull-request.ts';

export const NOW = at('2026-11-16T07:00Z');
export const SHOP = 'example/shop';
export const REF = { repository: SHOP, number: 1 };
export const OURS = bot('github-actions', 41898282);
export const CONTEXT = { kit: attributionKit(defaultConfig()), now: NOW, dryRun: false };

/** A forge in memory, its world, and what others do in it. */
export interface TestWorld {
  readonly world: MemoryWorld;
  readonly forge: Forge;
  /** Names of the calls that wrote, in order. */
  readonly writes: readonly string[];
  readonly labelsOf: (number?: number) => readonly string[];
  readonly put: (label: string, by: Account, number?: number) => void;
  readonly take: (label: string, by: Account, number?: number) => void;
  readonly issues: (repository?: string) => readonly MemoryIssue[];
  readonly openIssue: (issue: Partial<MemoryIssue>) => void;
  readonly change: (parts: Partial<MemoryRepositorySeed>, repository?: string) => void;
  readonly editIssue: (number: number, body: string) => void;
  readonly said: (number?: number) => readonly string[];
}

/** A private repository with one pull request of Codex, or those that are given. */
export function aWorld(
  pullRequests: readonly PullRequest[] = [codexPullRequest()],
  seed: Partial<MemorySeed> & { readonly shop?: Partial<MemoryRepositorySeed> } = {},
): TestWorld {
  const writes: string[] = [];
  const shop = { ...aRepository(SHOP), pullRequests, ...seed.shop };
  const world = memoryWorld({
    identity: OURS,
    clock: () => NOW,
    ...seed,
    repositories: [shop, ...(seed.repositories ?? [])],
    failure: (call, repository) => {
      if (WRITES.includes(call)) writes.push(call);
      return seed.failure?.(call, repository) ?? null;
    },
  });
  const own = () => repositoryIn(world, SHOP);
  const reference = (number = 1) => ({ repository: SHOP, number });
  return {
    world,
    forge: memoryForge(world),
    writes,
    labelsOf: (number = 1) => own().pullRequests.get(number)?.labels ?? [],
    put: (label, by, number) => putLabel(world, own(), reference(number), label, by),
    take: (label, by, number) => takeLabel(world, own(), reference(number), label, by),
    issues: (repository = SHOP) => [...repositoryIn(world, repository).issues.values()],
    openIssue: (issue) => {
      const number = nextNumber(own());
      own().issues.set(number, { ...anIssue(number), ...issue });
    },
    change: (parts, repository = SHOP) => {
      const found = repositoryIn(world, repository);
      found.settings = { ...found.settings, ...parts };
    },
    editIssue: (number, body) => {
      const found = own().issues.get(number)!;
      own().issues.set(number, { ...found, body, editedByOthers: true });
    },
    said: (number = 1) => (own().comments.get(number) ?? []).map(({ body }) => body),
  };
}

const WRITES: readonly string[] = [
  'labels.ensure',
  'labels.add',
  'labels.remove',
  'documents.create',
  'documents.update',
  'documents.close',
  'comment',
];

export function aRepository(name: string, parts: Partial<MemoryRepositorySeed> = {}): MemoryRepositorySeed {
  return {
    name,
    visibility: 'private',
    isArchived: false,
    hasIssues: true,
    isFork: false,
    defaultBranch: 'main',
    permissions: { ada: 'write', eve: 'read' },
    ...parts,
  };
}

/** A pull request that Codex's branch prefix marks (`codex/…`), opened two hours ago. */
export function codexPullRequest(parts: Partial<PullRequest> = {}): PullRequest {
  return pullRequest({
    createdAt: NOW - 2 * HOUR,
    author: user('ada'),
    headBranch: 'codex/sort-basket',
    ...parts,
  });
}

/** A pull request without any mark. */
export function unmarkedPullRequest(parts: Partial<PullRequest> = {}): PullRequest {
  return codexPullRequest({ headBranch: 'sort-basket', ...parts });
}

function anIssue(number: number): MemoryIssue {
  return {
    repository: SHOP,
    number,
    title: 'An issue',
    body: 'Something is wrong.',
    state: 'open',
    createdAt: NOW,
    editedByOthers: false,
    author: user('mallory'),
    labels: [],
    assignees: [],
  };
}
