import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { CohortIdentity } from './cohort.ts';
import { cohortKey, modelFamily } from './cohort-key.ts';
import { cohortName } from './cohort-name.ts';
import { spanOf, startedIn } from './in-window.ts';
import { personsOf } from './persons.ts';
import { toDateWindow } from './to-date.ts';

/** The pull requests of one cohort, before any figure. */
export interface CohortGroup {
  readonly identity: CohortIdentity;
  readonly rows: MeasuredPullRequest[];
}

/** The harnesses' pull requests, and the unmarked ones of the repositories in which a harness was seen. */
export function cohortGroups(
  rows: readonly MeasuredPullRequest[],
  plan: ComparisonPlan,
): readonly CohortGroup[] {
  const shared = repositoriesWithHarness(rows);
  const groups = new Map<string, CohortGroup>();
  for (const row of rows) {
    if (row.membership.kind !== 'harness' && !isBaseline(row, shared)) continue;
    const id = cohortKey(row.membership, plan.naming);
    const group = groups.get(id) ?? { identity: identityOf(id, row, plan), rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** Repositories with at least one pull request of a harness. */
export function repositoriesWithHarness(rows: readonly MeasuredPullRequest[]): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.membership.kind === 'harness').map((row) => row.repository));
}

/** Unmarked, beside a harness in the same repository; where no harness was seen at all, every unmarked one. */
export function isBaseline(row: MeasuredPullRequest, shared: ReadonlySet<string>): boolean {
  return row.membership.kind === 'unmarked' && (shared.size === 0 || shared.has(row.repository));
}

/**
 * Whether enough persons stand behind everything that would be shown of a group: its mature pull requests, if it has
 * any, and all that started to date.
 */
export function isLargeEnough(group: CohortGroup, plan: ComparisonPlan): boolean {
  const { privacyPersons } = plan.minimum;
  const mature = group.rows.filter((row) => startedIn(spanOf(plan.lookBack), row));
  const shown = group.rows.filter((row) => startedIn(toDateWindow(plan), row));
  return personsOf(shown) >= privacyPersons && (mature.length === 0 || personsOf(mature) >= privacyPersons);
}

function identityOf(id: string, { membership }: MeasuredPullRequest, plan: ComparisonPlan): CohortIdentity {
  const name = cohortName(membership, plan.naming);
  if (membership.kind !== 'harness') return { id, name, role: 'baseline', harness: null, model: null };
  const { harness, model } = membership;
  const split = plan.naming.get(harness)?.splitByModel ?? false;
  return { id, name, role: 'harness', harness, model: split ? modelFamily(model) : null };
}
