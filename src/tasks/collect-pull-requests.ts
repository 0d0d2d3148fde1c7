import type { FactsHeader } from '../domain/facts-header.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Collection } from './collection.ts';
import type { CollectionNotice, Forge } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { inParallel } from './in-parallel.ts';
import { RateLimitError } from './rate-limit-error.ts';

const AT_ONCE = 4;

/** What a code host says of pull requests; what only people and data sets say is not collected. */
const FIELDS: readonly (keyof PullRequest)[] = [
  'updatedAt',
  'author',
  'title',
  'body',
  'isDraft',
  'state',
  'mergedAt',
  'closedAt',
  'mergedBy',
  'mergeCommit',
  'headBranch',
  'headRepository',
  'baseBranch',
  'baseKind',
  'labels',
  'events',
  'commits',
  'commitsTotal',
  'reviews',
  'additions',
  'deletions',
  'changedFiles',
];

export interface CollectRequest {
  /** `owner/name`. */
  readonly repositories: readonly string[];
  /** Pull requests that were updated since, and every open one; `null`: from the first. */
  readonly updatedSince: Instant | null;
  readonly until: Instant;
  /** When the collection begins: nothing is known of what happens later. */
  readonly now: Instant;
  /** Version of the tool. */
  readonly tool: string;
  /** Repositories at the same time. */
  readonly atOnce?: number;
  readonly onProgress?: (progress: CollectProgress) => void;
}

/** How far a collection is; `total: null`: unknown. */
export interface CollectProgress {
  readonly read: number;
  readonly total: number | null;
}

/** A collection with what should be passed on: fields that may not be read, repositories that were left out. */
export interface PullRequestCollection extends Collection {
  /** Whole only after the last pull request. */
  readonly notices: () => readonly CollectionNotice[];
}

/** What kept a repository from being read to its end. */
interface Failure {
  readonly repository: string;
  readonly error: ForgeError | RateLimitError;
  readonly missing: number | null;
}

/**
 * The pull requests of several repositories, a few repositories at a time. Where one cannot be read to its end, what
 * came is kept and the header says what is missing.
 *
 * @throws {ForgeError} for a bad token, and where nothing of any repository could be read
 * @throws {RateLimitError} where the limit was used up before there was anything
 */
export function collectPullRequests(
  forge: Pick<Forge, 'pullRequests'>,
  request: CollectRequest,
): PullRequestCollection {
  const { repositories, updatedSince, until, now, tool, atOnce = AT_ONCE } = request;
  const failures: Failure[] = [];
  const notices: CollectionNotice[] = [];
  const progress = new Map<string, CollectProgress>();
  const watch = (repository: string, one: CollectProgress): void => {
    progress.set(repository, one);
    request.onProgress?.(sumOf(progress, repositories.length));
  };
  const sources = repositories.map((repository) =>
    untilFailure(
      forge.pullRequests(repository, {
        updatedSince,
        until,
        onNotice: (notice) => notices.push(notice),
        onProgress: (one) => watch(repository, one),
      }),
      (error) => failures.push({ repository, error, missing: leftOf(progress.get(repository)) }),
    ),
  );
  return {
    pullRequests: unlessEmpty(inParallel(sources, atOnce), repositories.length, failures),
    observedAt: now,
    header: () => ({
      tool,
      scope: repositories,
      since: updatedSince,
      until,
      observedAt: now,
      fields: FIELDS.filter((field) => !notices.some((notice) => notice.field === field)),
      complete: completeness(failures, notices),
    }),
    notices: () => notices,
  };
}

/** Ends where the source fails for good; a bad token fails everything. */
async function* untilFailure<T>(
  source: AsyncIterable<T>,
  onFailure: (error: ForgeError | RateLimitError) => void,
): AsyncGenerator<T, void, void> {
  try {
    yield* source;
  } catch (error) {
    const isKnown =
      error instanceof RateLimitError || (error instanceof ForgeError && error.kind !== 'bad-token');
    if (!isKnown) throw error;
    onFailure(error);
  }
}

/** Nothing at all because everything failed is an error, not an empty collection. */
async function* unlessEmpty<T>(
  source: AsyncIterable<T>,
  repositories: number,
  failures: readonly Failure[],
): AsyncGenerator<T, void, void> {
  let read = 0;
  for await (const one of source) {
    read += 1;
    yield one;
  }
  const [first] = failures;
  if (read === 0 && first !== undefined && failures.length === repositories) throw first.error;
}

function completeness(
  failures: readonly Failure[],
  notices: readonly CollectionNotice[],
): FactsHeader['complete'] {
  const broken = notices.flatMap(({ missing }) => missing ?? []);
  if (failures.length === 0 && broken.length === 0) return true;
  const counts = [...failures.map(({ missing }) => missing), ...broken];
  const missing = counts.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  const texts = [
    ...failures.map(({ repository, error }) => `${repository} was not read to the end: ${error.message}`),
    ...notices.filter((notice) => notice.missing !== undefined).map(({ text }) => text),
  ];
  return { missing, why: [...new Set(texts)].join(' ') };
}

function leftOf(progress: CollectProgress | undefined): number | null {
  return progress === undefined || progress.total === null
    ? null
    : Math.max(0, progress.total - progress.read);
}

function sumOf(progress: ReadonlyMap<string, CollectProgress>, repositories: number): CollectProgress {
  const all = [...progress.values()];
  const totals = all.map(({ total }) => total);
  const isKnown = all.length === repositories;
  return {
    read: all.reduce((sum, { read }) => sum + read, 0),
    total: isKnown ? totals.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0) : null,
  };
}
