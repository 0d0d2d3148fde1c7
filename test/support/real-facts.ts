import type { Account } from '../../src/domain/account.ts';
import type { FactsHeader } from '../../src/domain/facts-header.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { at } from './pull-request.ts';
import type { RealRow } from './real-data.ts';

/** When each source was observed: its open pull requests are known to be open until then. */
export const OBSERVED_AT: Readonly<Record<string, Instant>> = {
  'aidev-v3-pop100': at('2025-08-01T00:00Z'),
  'aidev-v1-pop500': at('2025-06-25T20:40:45Z'),
  'watanabe-2025': at('2025-08-01T00:00Z'),
  'leslab3-top200': at('2025-10-03T00:00Z'),
  'lab03-top200': at('2025-05-09T00:00Z'),
  'posthog-2025q4': at('2026-02-20T00:00Z'),
};

/** Accounts that open every pull request of their agent. */
const AGENT_ACCOUNTS: ReadonlySet<string | null> = new Set(['copilot', 'devin']);

/**
 * The facts that the rows of one source hold, and nothing that they do not: no drafts, no events, reviews only where
 * it is known that there were none, no time where a closing is known without its time.
 */
export function realFacts(
  source: string,
  rows: readonly RealRow[],
): { readonly header: FactsHeader; readonly pullRequests: readonly PullRequest[] } {
  const numbers = new Map<string, number>();
  const pullRequests = rows
    .filter((row) => row.source === source)
    .map((row) => {
      const next = (numbers.get(row.repo) ?? 0) + 1;
      numbers.set(row.repo, next);
      return pullRequestOf(row, row.number ?? next);
    });
  return {
    header: {
      tool: 'test',
      scope: [...new Set(pullRequests.map(({ repository }) => repository))],
      since: null,
      until: null,
      observedAt: OBSERVED_AT[source]!,
      fields: ['mergedAt', 'closedAt', 'state', 'declared'],
      complete: true,
    },
    pullRequests,
  };
}

function pullRequestOf(row: RealRow, number: number): PullRequest {
  return {
    repository: row.repo.replace('id:', 'unknown/id-'),
    number,
    createdAt: at(row.created_at),
    state: row.state,
    mergedAt: momentOf(row.merged_at),
    ...(row.closed_at === null && row.state !== 'open' ? {} : { closedAt: momentOf(row.closed_at) }),
    ...(row.author === undefined ? {} : { author: accountOf(row, row.author) }),
    ...(row.author_type === 'agent' ? { declared: { harness: row.agent, by: row.source } } : {}),
    ...(row.author_type === 'human' ? { declared: { harness: null, by: row.source } } : {}),
    ...(row.additions === undefined ? {} : { additions: row.additions }),
    ...(row.deletions === undefined ? {} : { deletions: row.deletions }),
    ...(row.changed_files === undefined ? {} : { changedFiles: row.changed_files }),
    ...(row.commits === undefined ? {} : { commitsTotal: row.commits }),
    ...(row.reviews === 0 ? { reviews: [] } : {}),
  };
}

function momentOf(iso: string | null): Instant | null {
  return iso === null ? null : at(iso);
}

function accountOf(row: RealRow, login: string): Account {
  const isBot = row.author_type === 'bot' || AGENT_ACCOUNTS.has(row.agent);
  return { login, kind: isBot ? 'bot' : 'user' };
}
