import { MINUTE } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import type { PullRequestQuery } from '../../tasks/forge.ts';
import { inParallel } from '../../tasks/in-parallel.ts';
import type { RawPullRequest } from '../responses/pull-request.ts';
import { toPullRequest } from '../responses/to-pull-request.ts';
import { chainsOf, pagesOf } from './chains.ts';
import { BATCH, isWhole, type Partly, readMore } from './read-more.ts';
import type { Page } from './read-page.ts';
import { type Reading, sayMissing } from './reading.ts';

/** Our clock and GitHub's may differ by this much. */
const SKEW = 5 * MINUTE;
/** Few pull requests move while the others are read. */
const RECENT = 10;
/** In a repository that never rests the last ones are left to the next collection. */
const PASSES = 10;

/** How the pull requests of one repository are collected. */
export interface Collecting {
  readonly reading: Reading;
  readonly query: PullRequestQuery;
  /** Asked where a base branch is not the default one; `null`: not to be read. */
  readonly protectedBranches: () => Promise<ReadonlySet<string> | null>;
  /** Pages at the same time. */
  readonly concurrency: number;
  readonly startedAt: Instant;
}

/**
 * Every pull request that was updated since a moment, and every open one however old: page by page, lists that are
 * longer than their page read to the end, and again from the top what moved in the meantime.
 */
export async function* collect(collecting: Collecting): AsyncGenerator<PullRequest, void, void> {
  const { reading, query, concurrency, startedAt } = collecting;
  sayMissing(reading);
  const ledger = createLedger(query.until);
  const chains = chainsOf(reading, query.updatedSince, concurrency);
  yield* wholeOf(collecting, inParallel(chains.pages, concurrency), ledger, chains.total);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = ledger.changes();
    const recent = { pages: 0 };
    const pages = pagesOf(
      reading,
      { states: null, direction: 'DESC' },
      { since: startedAt - SKEW, first: RECENT },
    );
    yield* wholeOf(collecting, counted(pages, recent), ledger, chains.total);
    // One page is one moment, that nothing can slip past; several are read until nothing is new.
    if (recent.pages <= 1 || ledger.changes() === before) return;
  }
}

/** What has come already: a pull request comes again only when it is newer. */
interface Ledger {
  readonly fresh: (of: readonly RawPullRequest[]) => readonly RawPullRequest[];
  readonly size: () => number;
  readonly changes: () => number;
}

function createLedger(until: Instant): Ledger {
  const seen = new Map<number, Instant>();
  let changes = 0;
  return {
    fresh: (of) =>
      of.filter(({ number, createdAt, updatedAt }) => {
        if (createdAt > until || updatedAt <= (seen.get(number) ?? Number.NEGATIVE_INFINITY)) return false;
        seen.set(number, updatedAt);
        changes += 1;
        return true;
      }),
    size: () => seen.size,
    changes: () => changes,
  };
}

async function* wholeOf(
  collecting: Collecting,
  pages: AsyncIterable<Page>,
  ledger: Ledger,
  total: () => number | null,
): AsyncGenerator<PullRequest, void, void> {
  const basket: (Partly & { readonly page: Page })[] = [];
  for await (const page of pages) {
    for (const raw of ledger.fresh(page.pullRequests)) {
      const partly = { raw, plan: page.plan, commitsTotal: null, page };
      if (isWhole(raw)) yield await factsOf(collecting, partly);
      else basket.push(partly);
    }
    collecting.query.onProgress?.({ read: ledger.size(), total: total() });
    while (basket.length >= BATCH) yield* unfolded(collecting, basket);
  }
  while (basket.length > 0) yield* unfolded(collecting, basket);
}

/** Reads on in the lists of a few pull requests; those that are still not whole go back into the basket. */
async function* unfolded(
  collecting: Collecting,
  basket: (Partly & { readonly page: Page })[],
): AsyncGenerator<PullRequest, void, void> {
  const batch = basket.splice(0, BATCH);
  const more = await readMore(collecting.reading, batch);
  for (const [index, { page }] of batch.entries()) {
    const partly = more[index];
    if (partly === undefined) continue;
    if (isWhole(partly.raw)) yield await factsOf(collecting, { ...partly, page });
    else basket.push({ ...partly, page });
  }
}

async function factsOf(
  { protectedBranches }: Collecting,
  { raw, plan, commitsTotal, page }: Partly & { readonly page: Page },
): Promise<PullRequest> {
  const { repository, defaultBranch } = page;
  const isBaseClear = raw.baseRefName === undefined || raw.baseRefName === defaultBranch;
  const branches = isBaseClear ? null : await protectedBranches();
  return toPullRequest(raw, { repository, defaultBranch, protectedBranches: branches, plan, commitsTotal });
}

async function* counted(
  pages: AsyncIterable<Page>,
  count: { pages: number },
): AsyncGenerator<Page, void, void> {
  for await (const page of pages) {
    count.pages += 1;
    yield page;
  }
}
