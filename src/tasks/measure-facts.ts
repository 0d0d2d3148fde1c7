import { attribute } from '../attribution/attribute.ts';
import type { CompiledCatalogue } from '../attribution/compile-catalogue.ts';
import { strangersIn } from '../attribution/strangers.ts';
import type { Instant } from '../domain/instant.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { FactsNotice } from '../facts/facts-notice.ts';
import type { FactsRecord } from '../facts/facts-record.ts';
import { createDuplicateGuard } from '../facts/latest-of-each.ts';
import { knownAt } from '../measurement/known-at.ts';
import { measure } from '../measurement/measure.ts';
import { observe } from '../measurement/observe.ts';
import type { ReviewerRole } from '../measurement/reviewer-role.ts';
import { startOf } from '../measurement/start.ts';

/** How facts are looked at. */
export interface Lens {
  readonly asOf: Instant;
  /** When the facts were observed. */
  readonly observedAt: Instant;
  readonly catalogue: CompiledCatalogue;
  readonly reviewerRole: ReviewerRole;
}

/** Facts turned into rows, with everything that had to be said on the way. */
export interface MeasuredFacts {
  readonly rows: readonly MeasuredPullRequest[];
  readonly notices: readonly FactsNotice[];
  /** Pull requests opened after `asOf`: not looked at. */
  readonly later: number;
}

/**
 * Attributes and measures facts one by one, keeping only the small rows; of several records of one pull request the
 * newest holds.
 *
 * @throws {FactsError} for broken facts, and for two records of one pull request that cannot be put in order
 */
export async function measureFacts(
  records: AsyncIterable<FactsRecord>,
  where: string,
  lens: Lens,
): Promise<MeasuredFacts> {
  const guard = createDuplicateGuard(where);
  const rows: MeasuredPullRequest[] = [];
  const notices: FactsNotice[] = [];
  const renewed = new Set<string>();
  let later = 0;
  for await (const { pullRequest, line, notices: said } of records) {
    notices.push(...said);
    const place = guard.admit(pullRequest, pullRequest.updatedAt, line);
    if (place === 'older') continue;
    if (place === 'newer') renewed.add(nameOf(pullRequest));
    const row = measureOne(pullRequest, lens);
    if (row === null) later += 1;
    else rows.push(row);
  }
  return { rows: lastOfEach(rows, renewed), notices, later };
}

/** One pull request as it stood at `asOf`; `null` where it did not exist yet. */
export function measureOne(pullRequest: PullRequest, lens: Lens): MeasuredPullRequest | null {
  const { asOf, observedAt, catalogue, reviewerRole } = lens;
  const known = knownAt(pullRequest, asOf, observedAt);
  if (known === null) return null;
  const start = startOf(known, asOf);
  const attribution = attribute(known, { start, catalogue });
  const strangers = strangersIn(known, attribution, { catalogue, roleOf: reviewerRole });
  return measure(observe(known, { asOf, attribution, start, reviewerRole, strangers }));
}

/** Drops the earlier rows of the pull requests that came again. */
function lastOfEach(
  rows: readonly MeasuredPullRequest[],
  renewed: ReadonlySet<string>,
): readonly MeasuredPullRequest[] {
  if (renewed.size === 0) return rows;
  const kept = new Set<string>();
  return rows
    .toReversed()
    .filter((row) => {
      const name = nameOf(row);
      if (!renewed.has(name)) return true;
      if (kept.has(name)) return false;
      kept.add(name);
      return true;
    })
    .reverse();
}

function nameOf({ repository, number }: PullRequestRef): string {
  return `${repository.toLowerCase()}#${number}`;
}
