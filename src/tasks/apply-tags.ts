import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { Refusal } from './doors.ts';
import type { Forge } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { harnessLabel } from './our-labels.ts';
import type { TagContext, TagPlan, TagVerdict } from './plan-tags.ts';
import { refusalOf } from './refusal.ts';

/** What became of a pull request's labels. Ids and label names of ours only. */
export interface TagResult {
  readonly ref: PullRequestRef;
  readonly verdict: TagVerdict;
  /** `planned`: it would be written, were it no dry run. */
  readonly outcome: 'unchanged' | 'changed' | 'planned' | 'refused';
  /** Label names in lower case. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** What the host said where it refused. */
  readonly why: string | null;
  /** What the refusal is about; `null`: nothing was refused. */
  readonly refusal: Refusal | null;
}

/** Writes what a plan says, the new label before the old ones go: a pull request is never left without. */
export async function applyTags(
  forge: Forge,
  plan: TagPlan,
  { kit, dryRun }: Pick<TagContext, 'kit' | 'dryRun'>,
): Promise<TagResult> {
  const { ref, verdict, remove } = plan;
  const specs = plan.add.map((id) => harnessLabel(id, kit.naming.get(id)?.name ?? id));
  const added = specs.map(({ name }) => name);
  const removed = remove.map((name) => name.toLowerCase());
  const done = { ref, verdict, added, removed, why: null, refusal: null };
  if (added.length + remove.length === 0) return { ...done, outcome: 'unchanged' };
  if (dryRun) return { ...done, outcome: 'planned' };
  let refusal: Refusal = 'repository';
  try {
    for (const spec of specs) await forge.labels.ensure(ref.repository, spec);
    refusal = 'pull request or repository';
    if (added.length > 0) await forge.labels.add(ref, added);
    for (const name of remove) await forge.labels.remove(ref, name);
    return { ...done, outcome: 'changed' };
  } catch (error) {
    const why = refusalOf(error);
    return { ...done, outcome: 'refused', why, refusal: isArchived(error) ? 'repository' : refusal };
  }
}

function isArchived(error: unknown): boolean {
  return error instanceof ForgeError && error.kind === 'archived';
}
