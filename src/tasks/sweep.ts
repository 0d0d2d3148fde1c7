import { DAY } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { applyTags, type TagResult } from './apply-tags.ts';
import type { CollectionNotice, Forge } from './forge.ts';
import { withoutOwnHand } from './own-hand.ts';
import { planTags, type TagContext, type TagPlan } from './plan-tags.ts';
import { RateLimitError } from './rate-limit-error.ts';

/** Pull requests that were updated within this time are looked at. */
const REACH = 8 * DAY;
/** GitHub takes 80 content writes a minute and 500 an hour, and others want some too. */
const MOST_WRITES = 60;

/** What a sweep goes by. */
export interface SweepContext extends TagContext {
  /** Absent: 8 days before now. */
  readonly since?: Instant;
  /** Absent: 60, so that others may write too. */
  readonly mostWrites?: number;
}

/** What a sweep saw and did. */
export interface SweepResult {
  /** Pull requests that were looked at. */
  readonly seen: number;
  /** Those whose labels differed from the verdict, with what became of them. */
  readonly tagged: readonly TagResult[];
  /** Those whose labels differ still, for a later run. */
  readonly left: readonly PullRequestRef[];
  /** The limit that ended it early; `null`: it came to its end. */
  readonly stopped: { readonly why: string; readonly resetsAt: Instant | null } | null;
  readonly notices: readonly CollectionNotice[];
}

/**
 * Labels what events did not bring: the pull requests of some repositories that were updated in the last 8 days and
 * whose labels differ from the verdict, the last updated first, within 60 writes, or as the context
 * says. A repository that refused one is not asked again.
 *
 * @see https://github.blog/changelog/ (2026-03-13: pull requests by agents run no workflow until a person approves)
 * @throws {ForgeError} where pull requests cannot be read
 */
export async function sweep(
  forge: Forge,
  repositories: readonly string[],
  context: SweepContext,
): Promise<SweepResult> {
  const { mostWrites = MOST_WRITES } = context;
  const found = await differing(forge, repositories, context);
  const tagged: TagResult[] = [];
  const left: PullRequestRef[] = [];
  const closed = new Set<string>();
  let { stopped } = found;
  let writes = 0;
  for (const plan of found.plans) {
    writes += writesOf(plan);
    const result =
      stopped !== null || writes > mostWrites || closed.has(plan.ref.repository)
        ? null
        : await applyTags(forge, plan, context).catch((error: unknown) => {
            stopped = limitOf(error);
            return null;
          });
    if (result === null) left.push(plan.ref);
    else tagged.push(result);
    if (result?.outcome === 'refused') closed.add(plan.ref.repository);
  }
  return { seen: found.seen, tagged, left, stopped, notices: found.notices };
}

interface Found {
  readonly seen: number;
  readonly plans: readonly TagPlan[];
  readonly stopped: SweepResult['stopped'];
  readonly notices: readonly CollectionNotice[];
}

/** Everything is read before the first write: writing moves pull requests to the top of what is being read. */
async function differing(
  forge: Forge,
  repositories: readonly string[],
  context: SweepContext,
): Promise<Found> {
  const { now, since = now - REACH } = context;
  const plans = new Map<string, TagPlan | null>();
  const notices: CollectionNotice[] = [];
  const onNotice = (notice: CollectionNotice) => notices.push(notice);
  let stopped: SweepResult['stopped'] = null;
  try {
    for (const repository of repositories) {
      const query = { updatedSince: since, until: now, onNotice };
      for await (const pullRequest of forge.pullRequests(repository, query)) {
        if ((pullRequest.updatedAt ?? now) < since) continue;
        const plan = planTags(await withoutOwnHand(pullRequest, forge), context);
        plans.set(`${repository}#${pullRequest.number}`, writesOf(plan) === 0 ? null : plan);
      }
    }
  } catch (error) {
    stopped = limitOf(error);
  }
  const wanted = [...plans.values()].filter((plan) => plan !== null);
  return { seen: plans.size, plans: wanted, stopped, notices };
}

function writesOf({ add, remove }: TagPlan): number {
  return (add.length > 0 ? 1 : 0) + remove.length;
}

/** @throws what is no limit */
function limitOf(error: unknown): NonNullable<SweepResult['stopped']> {
  if (error instanceof RateLimitError) return { why: error.message, resetsAt: error.resetsAt };
  throw error;
}
