import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isMergeCommit } from '../../src/attribution/merge-commit.ts';
import type { Account } from '../../src/domain/account.ts';
import type { Commit, CommitIdentity } from '../../src/domain/commit.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { bot, pullRequest, user } from './pull-request.ts';

const CORPUS = new URL('../../../shared/corpus/positives.jsonl.gz', import.meta.url);

/** Whether the corpus of real commits stands beside the repository. */
export const hasCorpus = existsSync(CORPUS);

interface CorpusCommit {
  readonly sha: string;
  readonly message: string;
  readonly author_name?: string | null;
  readonly author_email?: string | null;
  readonly committer_name?: string | null;
  readonly committer_email?: string | null;
  readonly authored_at?: string | null;
}

interface CorpusRow {
  readonly head_branch?: string | null;
  readonly commits?: readonly CorpusCommit[];
  readonly user?: string;
  readonly title?: string | null;
  readonly body?: string | null;
}

/**
 * Real commits and texts as whole facts of one repository a thousand, so that nothing in them is unknown and a GitHub
 * can serve them: seconds, no names that GitHub could not hold, accounts by their login.
 */
export function corpusFacts(): readonly PullRequest[] {
  const text = gunzipSync(readFileSync(CORPUS)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => factsOf(JSON.parse(line), index));
}

function factsOf(row: CorpusRow, index: number): PullRequest {
  const commits = (row.commits ?? []).map(commitOf).sort((a, b) => (a.authoredAt ?? 0) - (b.authoredAt ?? 0));
  const last = Math.max(
    Date.parse('2024-01-01T00:00:00Z'),
    ...commits.map(({ authoredAt }) => authoredAt ?? 0),
  );
  return pullRequest({
    repository: `corpus/part-${Math.floor(index / 1000)}`,
    number: (index % 1000) + 1,
    createdAt: last + 1000,
    author: accountOf(row.user ?? 'somebody'),
    title: row.title ?? 'Untitled',
    body: row.body ?? '',
    headBranch: row.head_branch ?? 'topic',
    headRepository: `corpus/part-${Math.floor(index / 1000)}`,
    commits,
    commitsTotal: commits.length,
  });
}

function commitOf(commit: CorpusCommit): Commit {
  const authoredAt = secondsOf(commit.authored_at ?? '2025-01-01T00:00:00Z');
  return {
    sha: commit.sha,
    message: commit.message,
    author: identityOf(commit.author_name, commit.author_email),
    committer: identityOf(commit.committer_name, commit.committer_email),
    authoredAt,
    committedAt: authoredAt,
    // The corpus does not say; a merge's own subject does.
    isMerge: isMergeCommit(commit),
  };
}

function secondsOf(iso: string): Instant {
  const moment = Date.parse(iso);
  return moment - (moment % 1000);
}

function identityOf(name: string | null | undefined, email: string | null | undefined): CommitIdentity {
  return { name: name ?? 'somebody', email: email ?? 'somebody@example.com', account: null };
}

function accountOf(login: string): Account {
  return login.endsWith('[bot]') ? bot(login.slice(0, -'[bot]'.length)) : user(login);
}
