import type { Instant } from '../../domain/instant.ts';
import { type Chain, type Page, readPage } from './read-page.ts';
import type { Reading } from './reading.ts';

/** The pages of a repository's pull requests, in chains that can be read at the same time. */
export interface Chains {
  readonly pages: readonly AsyncIterable<Page>[];
  /** Pull requests of all chains, as far as that is known: `null` until each has begun, and within a window. */
  readonly total: () => number | null;
}

/** Fewer than this many are not read from both ends. */
const MANY = 200;

/**
 * Without a window and one at a time a single chain is enough. Else open pull requests have their own, as they are
 * read however old they are; with several at a time the ended ones are divided by how they ended, and the merged ones
 * are read from both ends, within a window where it seems to hold most of them.
 */
export function chainsOf(reading: Reading, since: Instant | null, concurrency: number): Chains {
  const totals = new Map<Chain['states'], number>();
  const plans = chainPlans(reading, since, concurrency);
  const kinds = new Set(plans.map(({ states }) => states));
  const total = (): number | null =>
    since === null && totals.size === kinds.size
      ? [...totals.values()].reduce((sum, one) => sum + one, 0)
      : null;
  return { pages: plans.map((plan) => withTotal(plan, totals)), total };
}

/** The pages of one chain, as far back as `since`. */
export async function* pagesOf(
  reading: Reading,
  chain: Chain,
  limits: { readonly since: Instant | null; readonly first?: number; readonly share?: Share },
): AsyncGenerator<Page, void, void> {
  const { since, share } = limits;
  let after: string | null = null;
  let most = limits.first ?? reading.host.size.current();
  do {
    const asked = share === undefined ? most : share.take(most);
    if (asked === 0) return;
    const page: Page = await readPage(reading, chain, after, asked);
    share?.gave(asked, page);
    const wanted =
      since === null ? page.pullRequests : page.pullRequests.filter((one) => one.updatedAt >= since);
    yield { ...page, pullRequests: wanted };
    after = wanted.length < page.pullRequests.length ? null : page.next;
    most = reading.host.size.current();
  } while (after !== null);
}

interface ChainPlan {
  readonly states: Chain['states'];
  readonly pages: AsyncIterable<Page>;
}

function chainPlans(reading: Reading, since: Instant | null, concurrency: number): readonly ChainPlan[] {
  const down = (states: Chain['states'], from: Instant | null): ChainPlan => ({
    states,
    pages: pagesOf(reading, { states, direction: 'DESC' }, { since: from }),
  });
  const open = down(['OPEN'], null);
  if (concurrency <= 1)
    return since === null ? [down(null, null)] : [down(['CLOSED', 'MERGED'], since), open];
  const merged = fromBothEnds(reading, ['MERGED'], since);
  if (since !== null) return [...merged, down(['CLOSED'], since), open];
  return [...merged, down(['OPEN', 'CLOSED'], null)];
}

/** What two chains that go towards each other have left between them. */
interface Share {
  /** How many pull requests may be asked for; 0: all are taken. */
  readonly take: (most: number) => number;
  readonly gave: (asked: number, page: Page) => void;
}

/**
 * Of the same pull requests, newest first and oldest first, until every one is taken. Within a window the oldest come
 * first only where the newest page tells that it is worth it, and end with the first page that lies before it.
 */
function fromBothEnds(
  reading: Reading,
  states: Chain['states'],
  since: Instant | null,
): readonly ChainPlan[] {
  const isWorthIt = Promise.withResolvers<boolean>();
  let total = Number.POSITIVE_INFINITY;
  let taken = 0;
  const share: Share = {
    take: (most) => {
      const asked = Math.min(most, Math.max(0, total - taken));
      taken += asked;
      return asked;
    },
    gave: (asked, page) => {
      taken += page.pullRequests.length - asked;
      total = Math.max(page.total, 0);
      isWorthIt.resolve(total >= MANY && holdsMost(page, since));
    },
  };
  return [down(), up()].map((pages) => ({ states, pages }));

  async function* down(): AsyncGenerator<Page, void, void> {
    try {
      yield* pagesOf(reading, { states, direction: 'DESC' }, { since, share });
    } finally {
      isWorthIt.resolve(false);
    }
  }

  async function* up(): AsyncGenerator<Page, void, void> {
    if (!(await isWorthIt.promise)) return;
    for await (const page of pagesOf(reading, { states, direction: 'ASC' }, { since: null, share })) {
      const wanted =
        since === null ? page.pullRequests : page.pullRequests.filter((one) => one.updatedAt >= since);
      yield { ...page, pullRequests: wanted };
      if (wanted.length === 0 && page.pullRequests.length > 0) return;
    }
  }
}

/** Whether a window holds at least half of a state's pull requests, if they were as frequent before as on its newest page. */
function holdsMost({ pullRequests, total }: Page, since: Instant | null): boolean {
  if (since === null) return true;
  const [newest, oldest] = [pullRequests.at(0)?.updatedAt, pullRequests.at(-1)?.updatedAt];
  if (newest === undefined || oldest === undefined || oldest < since) return false;
  return pullRequests.length * (newest - since) >= (total / 2) * (newest - oldest);
}

async function* withTotal(
  { states, pages }: ChainPlan,
  totals: Map<Chain['states'], number>,
): AsyncGenerator<Page, void, void> {
  for await (const page of pages) {
    totals.set(states, page.total);
    yield page;
  }
}
