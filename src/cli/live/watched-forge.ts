import type { PullRequest } from '../../domain/pull-request.ts';
import type { CollectionNotice, Forge, PullRequestQuery } from '../../tasks/forge.ts';
import { RateLimitError } from '../../tasks/rate-limit-error.ts';

/** Who is told how reading goes. */
export interface Watcher {
  /** Pull requests read of those that there are; `null`: unknown. */
  readonly onProgress: (repository: string, read: number, total: number | null) => void;
  readonly onRead: (repository: string, read: number) => void;
  readonly onNotice: (notice: CollectionNotice) => void;
  readonly onLimit: (error: RateLimitError) => void;
}

/** A forge that tells a watcher how the reading of pull requests goes, and changes nothing. */
export function watchedForge(forge: Forge, watcher: Watcher): Forge {
  return { ...forge, pullRequests: (repository, query) => watched(forge, { repository, query }, watcher) };
}

async function* watched(
  forge: Forge,
  { repository, query }: { readonly repository: string; readonly query: PullRequestQuery },
  watcher: Watcher,
): AsyncGenerator<PullRequest, void, void> {
  const told: PullRequestQuery = {
    ...query,
    onProgress: (progress) => {
      query.onProgress?.(progress);
      watcher.onProgress(repository, progress.read, progress.total);
    },
    onNotice: (notice) => {
      query.onNotice?.(notice);
      watcher.onNotice(notice);
    },
  };
  let read = 0;
  try {
    for await (const pullRequest of forge.pullRequests(repository, told)) {
      read += 1;
      yield pullRequest;
    }
    watcher.onRead(repository, read);
  } catch (error) {
    if (error instanceof RateLimitError) watcher.onLimit(error);
    throw error;
  }
}
