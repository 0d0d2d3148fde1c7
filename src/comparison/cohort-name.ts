import type { CohortNaming } from '../domain/comparison-plan.ts';
import type { Membership } from '../domain/measured-pull-request.ts';
import { modelFamily } from './cohort-key.ts';

const FAMILY_NAMES: Readonly<Record<string, string>> = { deepseek: 'DeepSeek', gpt: 'GPT', glm: 'GLM' };

/** The cohort's name as people read it: `Codex`, `Aider (Qwen)`, `Unmarked`. */
export function cohortName(membership: Membership, naming: ReadonlyMap<string, CohortNaming>): string {
  if (membership.kind === 'unmarked') return 'Unmarked';
  if (membership.kind === 'automation') return 'Automation';
  if (membership.kind === 'unobserved') return 'Not observed';
  const known = naming.get(membership.harness);
  const name = known?.name ?? membership.harness;
  if (membership.kind !== 'harness' || !(known?.splitByModel ?? false)) return name;
  return `${name} (${familyName(modelFamily(membership.model))})`;
}

function familyName(family: string | null): string {
  if (family === null) return 'model unknown';
  return FAMILY_NAMES[family] ?? family.charAt(0).toUpperCase() + family.slice(1);
}
