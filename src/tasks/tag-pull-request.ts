import type { Evidence } from '../domain/evidence.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { applyTags, type TagResult } from './apply-tags.ts';
import type { Forge } from './forge.ts';
import { withoutOwnHand } from './own-hand.ts';
import { planTags, type TagContext } from './plan-tags.ts';

/** And why: nothing of it is in what becomes of many. */
export interface ExplainedTagResult extends TagResult {
  readonly evidence: readonly Evidence[];
}

/**
 * Labels one pull request with the harness that made it. `null`: there is no such pull request.
 *
 * @throws {ForgeError} where it cannot be read; where it cannot be written, the result says so
 * @throws {RateLimitError}
 */
export async function tagPullRequest(
  forge: Forge,
  ref: PullRequestRef,
  context: TagContext,
): Promise<ExplainedTagResult | null> {
  const pullRequest = await forge.pullRequest(ref);
  if (pullRequest === null) return null;
  const plan = planTags(await withoutOwnHand(pullRequest, forge), context);
  return { ...(await applyTags(forge, plan, context)), evidence: plan.attributed.evidence };
}
