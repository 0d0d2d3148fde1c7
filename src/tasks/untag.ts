import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { Forge } from './forge.ts';
import { isOurLabel } from './our-labels.ts';
import type { TagContext } from './plan-tags.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { refusalOf } from './refusal.ts';

/** How many labels of ours were taken off, of how many pull requests. */
export interface UntagResult {
  readonly seen: number;
  readonly pullRequests: number;
  readonly labels: number;
  /** What was taken off, or would be. */
  readonly taken: readonly { readonly ref: PullRequestRef; readonly labels: readonly string[] }[];
  /** Those that still carry them. */
  readonly left: readonly PullRequestRef[];
  /** What the host said where it refused or its limit was used up; `null`: all are off. */
  readonly why: string | null;
  readonly resetsAt: Instant | null;
}

/**
 * Takes all our labels off one pull request, or off all of a repository (`number: null`), what people set included.
 * A dry run counts them.
 *
 * @throws {ForgeError} where pull requests cannot be read
 */
export async function untag(
  forge: Forge,
  { repository, number }: { readonly repository: string; readonly number: number | null },
  { kit, now, dryRun }: TagContext,
): Promise<UntagResult> {
  const wanted = new Map<number, readonly string[]>();
  for await (const pullRequest of pullRequestsOf(forge, repository, number, now)) {
    const labels = pullRequest.labels ?? [];
    wanted.set(
      pullRequest.number,
      labels.filter((label) => isOurLabel(label, (id) => kit.catalogue.harnesses.has(id))),
    );
  }
  const tagged = [...wanted].filter(([, labels]) => labels.length > 0);
  const done: (readonly string[])[] = [];
  let refused: { readonly why: string; readonly resetsAt: Instant | null } | null = null;
  for (const [index, labels] of tagged) {
    refused = dryRun ? null : await takeOff(forge, { repository, number: index }, labels);
    if (refused !== null) break;
    done.push(labels);
  }
  return {
    seen: wanted.size,
    pullRequests: done.length,
    labels: done.flat().length,
    taken: tagged
      .slice(0, done.length)
      .map(([index, labels]) => ({ ref: { repository, number: index }, labels })),
    left: tagged.slice(done.length).map(([left]) => ({ repository, number: left })),
    why: refused?.why ?? null,
    resetsAt: refused?.resetsAt ?? null,
  };
}

async function* pullRequestsOf(
  forge: Forge,
  repository: string,
  number: number | null,
  now: Instant,
): AsyncGenerator<PullRequest, void, void> {
  if (number === null) {
    yield* forge.pullRequests(repository, { updatedSince: null, until: now });
    return;
  }
  const one = await forge.pullRequest({ repository, number });
  if (one !== null) yield one;
}

async function takeOff(
  forge: Forge,
  ref: PullRequestRef,
  labels: readonly string[],
): Promise<{ readonly why: string; readonly resetsAt: Instant | null } | null> {
  try {
    for (const label of labels) await forge.labels.remove(ref, label);
    return null;
  } catch (error) {
    if (error instanceof RateLimitError) return { why: error.message, resetsAt: error.resetsAt };
    return { why: refusalOf(error), resetsAt: null };
  }
}
