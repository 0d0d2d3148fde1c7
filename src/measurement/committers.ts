import type { Account } from '../domain/account.ts';
import type { Commit, CommitIdentity } from '../domain/commit.ts';
import type { Instant } from '../domain/instant.ts';

/** @see https://docs.github.com/en/account-and-profile/reference/email-addresses-reference */
const NOREPLY = /^(?:(?<id>\d+)\+)?(?<login>[^@+]+)@users\.noreply\.github\.com$/i;
/** GitHub's own subjects for accepted suggestions: "Apply suggestions from code review". */
const ACCEPTED_SUGGESTION = /^Apply suggestions? from /;
const MERGE_SUBJECT = /^Merge (?:branch|pull request|remote-tracking branch) /;

/** An account that wrote a commit, and when; `null`: the source does not say when. */
export interface Committer {
  readonly account: Account;
  readonly at: Instant | null;
}

/**
 * Who wrote commits of a pull request: one for each commit. Merge commits and accepted suggestions are not work on
 * it. By the author's date, which a rebase keeps.
 */
export function committersOf(commits: readonly Commit[]): readonly Committer[] {
  return commits.flatMap((commit) => {
    const isWork = !isMerge(commit) && !ACCEPTED_SUGGESTION.test(commit.message);
    const account = isWork ? accountOf(commit.author) : null;
    return account === null ? [] : [{ account, at: commit.authoredAt ?? commit.committedAt ?? null }];
  });
}

function isMerge({ isMerge, message }: Commit): boolean {
  return isMerge ?? MERGE_SUBJECT.test(message);
}

/** The account GitHub matched, or the one that a no-reply address names. */
function accountOf(identity: CommitIdentity | undefined): Account | null {
  if (identity?.account != null) return identity.account;
  const { id, login } = NOREPLY.exec(identity?.email ?? '')?.groups ?? {};
  if (login === undefined) return null;
  return id === undefined ? { login } : { login, id: Number(id) };
}
