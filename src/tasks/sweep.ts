import { DAY } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { applyTags, type TagResult } from './apply-tags.ts';
import { createDoors } from './doors.ts';
import type { CollectionNotice, Forge } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { withoutOwnHand } from './own-hand.ts';
import { planTags, type TagContext, type TagPlan } from './plan-tags.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { tagPullRequest } from './tag-pull-request.ts';

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
  /** Those on which writing failed, each with what the host said; the others went on. */
  readonly failed: readonly { readonly ref: PullRequestRef; readonly why: string }[];
  /** Those whose labels differ still, for a later run. */
  readonly left: readonly PullRequestRef[];
  /** The limit that ended it early; `null`: it came to its end. */
  readonly stopped: { readonly why: string; readonly resetsAt: Instant | null } | null;
  /** Repositories that could not be read among them. */
  readonly notices: readonly CollectionNotice[];
}

/**
 * Labels what events did not bring: the pull requests of some repositories that were updated in the last 8 days and
 * whose labels differ from the verdict, the last updated first, within 60 writes, or as the context
 * says. Each is read once more right before it is written: what a person said meanwhile holds. What is about one pull
 * request or one repository keeps no other from its label.
 *
 * @see https://github.blog/changelog/ (2026-03-13: pull requests by agents run no workflow until a person approves)
 * @throws {ForgeError} where no repository can be read, or the token is bad
 */
export async function sweep(
  forge: Forge,
  repositories: readonly string[],
  context: SweepContext,
): Promise<SweepResult> {
  const { mostWrites = MOST_WRITES } = context;
  const { plans, ...found } = await differing(forge, repositories, context);
  const tagged: TagResult[] = [];
  const failed: { readonly ref: PullRequestRef; readonly why: string }[] = [];
  const left: PullRequestRef[] = [];
  const doors = createDoors();
  let { stopped } = found;
  let writes = 0;
  for (const plan of plans) {
    writes += writesOf(plan);
    if (stopped !== null || writes > mostWrites || doors.isClosed(plan.ref)) {
      left.push(plan.ref);
      continue;
    }
    try {
      const result = await tagAnew(forge, plan, context);
      if (result?.outcome === 'refused') doors.refused(plan.ref, result.refusal);
      else doors.opened(plan.ref);
      if (result !== null && result.outcome !== 'unchanged') tagged.push(result);
    } catch (error) {
      if (isOfOne(error)) {
        doors.failed(error.kind);
        failed.push({ ref: plan.ref, why: error.message });
      } else {
        stopped = limitOf(error);
        left.push(plan.ref);
      }
    }
  }
  return { ...found, tagged, failed, left, stopped };
}

/** As it is now, not as it was planned: with a write a second, a plan may be a minute old. A dry run writes nothing. */
async function tagAnew(forge: Forge, plan: TagPlan, context: SweepContext): Promise<TagResult | null> {
  return context.dryRun ? applyTags(forge, plan, context) : tagPullRequest(forge, plan.ref, context);
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
  const unread: ForgeError[] = [];
  let stopped: SweepResult['stopped'] = null;
  for (const repository of repositories) {
    try {
      const query = { updatedSince: since, until: now, onNotice };
      for await (const pullRequest of forge.pullRequests(repository, query)) {
        if ((pullRequest.updatedAt ?? now) < since) continue;
        const plan = planTags(await withoutOwnHand(pullRequest, forge), context);
        plans.set(`${repository}#${pullRequest.number}`, writesOf(plan) === 0 ? null : plan);
      }
    } catch (error) {
      if (isOfOne(error)) {
        unread.push(error);
        notices.push({ repository, field: null, text: `${repository} was not looked at: ${error.message}` });
      } else {
        stopped = limitOf(error);
        break;
      }
    }
  }
  const [first] = unread;
  if (first !== undefined && unread.length === repositories.length) throw first;
  const wanted = [...plans.values()].filter((plan) => plan !== null);
  return { seen: plans.size, plans: wanted, stopped, notices };
}

/** Whether a failure is about one pull request or one repository. */
function isOfOne(error: unknown): error is ForgeError {
  return error instanceof ForgeError && error.kind !== 'bad-token';
}

function writesOf({ add, remove }: TagPlan): number {
  return (add.length > 0 ? 1 : 0) + remove.length;
}

/** @throws what is no limit */
function limitOf(error: unknown): NonNullable<SweepResult['stopped']> {
  if (error instanceof RateLimitError) return { why: error.message, resetsAt: error.resetsAt };
  throw error;
}
