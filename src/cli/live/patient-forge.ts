import type { Milliseconds } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import type { Forge, PullRequestQuery, Repository } from '../../tasks/forge.ts';
import { RateLimitError } from '../../tasks/rate-limit-error.ts';

/** A little more than the host says: its clock is not ours. */
const SLACK: Milliseconds = 1_000;

export interface Patience {
  readonly now: () => Instant;
  readonly wait: (ms: Milliseconds) => Promise<void>;
  /** Told before each wait. */
  readonly onWait: (error: RateLimitError, until: Instant) => void;
}

/**
 * A forge that sits out used-up limits in what collecting needs, where the host says when they are renewed. A
 * repository is then read again from the start; what is known already is not passed on twice. One that brings nothing
 * new between two limits is given up.
 */
export function patientForge(forge: Forge, patience: Patience): Forge {
  const persist = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      await sitOut(error, patience);
      return persist(call);
    }
  };
  return {
    ...forge,
    pullRequests: (repository, query) => readPatiently(forge, { repository, query }, patience),
    repositories: (owner) => listPatiently(forge, owner, patience),
    repository: (name) => persist(() => forge.repository(name)),
    configText: (repository, path) => persist(() => forge.configText(repository, path)),
    identity: () => persist(() => forge.identity()),
  };
}

async function* readPatiently(
  forge: Forge,
  { repository, query }: { readonly repository: string; readonly query: PullRequestQuery },
  patience: Patience,
): AsyncGenerator<PullRequest, void, void> {
  const known = new Map<number, Instant>();
  for (;;) {
    let isNew = known.size === 0;
    try {
      for await (const pullRequest of forge.pullRequests(repository, query)) {
        const { number, createdAt, updatedAt = createdAt } = pullRequest;
        if (known.get(number) === updatedAt) continue;
        isNew = true;
        known.set(number, updatedAt);
        yield pullRequest;
      }
      return;
    } catch (error) {
      if (!isNew) throw error;
      await sitOut(error, patience);
    }
  }
}

async function* listPatiently(
  forge: Forge,
  owner: string,
  patience: Patience,
): AsyncGenerator<Repository, void, void> {
  for (;;) {
    try {
      yield* await Array.fromAsync(forge.repositories(owner));
      return;
    } catch (error) {
      await sitOut(error, patience);
    }
  }
}

/** @throws what waiting does not mend, and a limit of which nobody knows when it is renewed */
async function sitOut(error: unknown, { now, wait, onWait }: Patience): Promise<void> {
  if (!(error instanceof RateLimitError) || error.resetsAt === null) throw error;
  onWait(error, error.resetsAt);
  await wait(Math.max(0, error.resetsAt - now()) + SLACK);
}
