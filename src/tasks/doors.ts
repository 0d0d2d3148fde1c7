import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { ForgeErrorKind } from './forge-error.ts';

/** Refused twice running, it is the repository; once, it may be the one pull request. */
const MOST_REFUSALS = 2;
/** Asked again each time, a host that is down takes a job's whole time. */
const MOST_OUTAGES = 3;

/** Where writing need not be tried any more. */
export interface Doors {
  readonly isClosed: (ref: PullRequestRef) => boolean;
  readonly opened: (ref: PullRequestRef) => void;
  readonly refused: (ref: PullRequestRef, refusal: Refusal | null) => void;
  readonly failed: (kind: ForgeErrorKind) => void;
}

/** What a refusal is about, as far as one can tell. */
export type Refusal = 'repository' | 'pull request or repository';

/** Every door open. */
export function createDoors(): Doors {
  const refusals = new Map<string, number>();
  let outages = 0;
  return {
    isClosed: ({ repository }) => outages >= MOST_OUTAGES || (refusals.get(repository) ?? 0) >= MOST_REFUSALS,
    opened: ({ repository }) => {
      refusals.delete(repository);
      outages = 0;
    },
    refused: ({ repository }, refusal) => {
      outages = 0;
      const soFar = refusals.get(repository) ?? 0;
      refusals.set(repository, refusal === 'repository' ? MOST_REFUSALS : soFar + 1);
    },
    failed: (kind) => {
      outages = kind === 'unavailable' ? outages + 1 : 0;
    },
  };
}
