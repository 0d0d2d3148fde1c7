import type { Account } from './account.ts';
import type { Instant } from './instant.ts';

/** Who git says wrote or committed: free text, plus the account that GitHub matched to it (`null`: none matched). */
export interface CommitIdentity {
  readonly name?: string;
  readonly email?: string;
  readonly account?: Account | null;
}

/** One commit of a pull request's own branch. `message` is whole: squashes put trailers in its middle. */
export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author?: CommitIdentity;
  readonly committer?: CommitIdentity;
  readonly authoredAt?: Instant;
  readonly committedAt?: Instant;
  readonly isMerge?: boolean;
}
