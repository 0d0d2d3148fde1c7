import type { Account } from '../domain/account.ts';
import type { Commit, CommitIdentity } from '../domain/commit.ts';

/** @see https://docs.github.com/en/account-and-profile/reference/email-addresses-reference */
const NOREPLY = /^(?:(?<id>\d+)\+)?(?<login>[^@+]+)@users\.noreply\.github\.com$/i;
/** GitHub's own subjects for accepted suggestions: "Apply suggestions from code review". */
const ACCEPTED_SUGGESTION = /^Apply suggestions? from /;
const MERGE_SUBJECT = /^Merge (?:branch|pull request|remote-tracking branch) /;

/** The accounts that wrote commits of a pull request. Merge commits and accepted suggestions are not work on it. */
export function committersOf(commits: readonly Commit[]): readonly Account[] {
  return commits.flatMap((commit) => {
    const isWork = !isMerge(commit) && !ACCEPTED_SUGGESTION.test(commit.message);
    const account = isWork ? accountOf(commit.author) : null;
    return account === null ? [] : [account];
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
