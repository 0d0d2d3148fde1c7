import type { CohortNaming } from '../domain/comparison-plan.ts';
import type { Membership } from '../domain/measured-pull-request.ts';

/** The cohort's id: `codex`, `aider:qwen` where a harness is told apart by model family, `unmarked`; else the reason why there is none. */
export function cohortKey(membership: Membership, naming?: ReadonlyMap<string, CohortNaming>): string {
  if (membership.kind !== 'harness') return membership.kind;
  const split = naming?.get(membership.harness)?.splitByModel ?? false;
  return split ? `${membership.harness}:${modelFamily(membership.model) ?? 'unknown'}` : membership.harness;
}

/** `qwen/qwen3-coder` → `qwen`. */
export function modelFamily(model: string | null): string | null {
  return model === null ? null : (model.split('/').at(0) ?? null);
}
