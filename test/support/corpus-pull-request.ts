import type { Account } from '../../src/domain/account.ts';
import type { Commit, CommitIdentity } from '../../src/domain/commit.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { CorpusCommit, CorpusRow } from './corpus-rows.ts';

/** For bodies of which nothing says when they were written: before all of the corpus was read, after most tools began. */
const UNDATED = '2026-06-30T00:00:00Z';

/** A row of the corpus as facts: what it does not say stays unknown. Commits in no pull request are taken as one each. */
export function corpusPullRequest(row: CorpusRow, number: number): PullRequest {
  const { repo, user, title, body, head_branch, merged_at, squash_message, merge_sha, commits } = row;
  const { commits_total } = row;
  return {
    repository: repo,
    number,
    createdAt: openedAt(row),
    ...(user == null ? {} : { author: account(user) }),
    ...(title == null ? {} : { title }),
    ...(body == null ? {} : { body }),
    ...(head_branch == null ? {} : { headBranch: head_branch }),
    ...(merged_at == null ? {} : { mergedAt: Date.parse(merged_at) }),
    ...(squash_message == null
      ? {}
      : { mergeCommit: { sha: merge_sha ?? 'squash', message: squash_message } }),
    ...(commits === undefined ? {} : { commits: commits.map(commitOf) }),
    ...(commits_total == null ? {} : { commitsTotal: commits_total }),
  };
}

/**
 * When it was opened, where that is known; else its first commit: a branch and its pull request are hardly older. It
 * dates what stands outside commits.
 */
function openedAt({ created_at, first_authored_at, merged_at, commits = [] }: CorpusRow): Instant {
  const known = created_at ?? first_authored_at;
  if (known != null) return Date.parse(known);
  const written = commits.map(({ authored_at }) => authored_at).filter((at) => at != null);
  return Math.min(...[...written, merged_at ?? written[0] ?? UNDATED].map((at) => Date.parse(at)));
}

function commitOf(commit: CorpusCommit): Commit {
  const { sha, message, authored_at, committed_at } = commit;
  return {
    sha,
    message,
    author: identity(commit.author_name, commit.author_email, commit.author_login),
    committer: identity(commit.committer_name, commit.committer_email, commit.committer_login),
    ...(authored_at == null ? {} : { authoredAt: Date.parse(authored_at) }),
    ...(committed_at == null ? {} : { committedAt: Date.parse(committed_at) }),
  };
}

type Text = string | null | undefined;

function identity(name: Text, email: Text, login: Text): CommitIdentity {
  return {
    ...(name == null ? {} : { name }),
    ...(email == null ? {} : { email }),
    ...(login == null || login === '' ? {} : { account: account(login) }),
  };
}

/**
 * Logins that the corpus hashed although they are an agent's: the rows' own tables call this one `login:cursoragent`,
 * in all rows where it stands and in no other.
 */
const UNHASHED: Readonly<Record<string, string>> = { 'cursor-h35d47e62': 'cursoragent' };

/** The rows have no kinds of account: only what the login says by itself. */
function account(hashed: string): Account {
  const login = UNHASHED[hashed] ?? hashed;
  return login.endsWith('[bot]') ? { login, kind: 'bot' } : { login };
}
