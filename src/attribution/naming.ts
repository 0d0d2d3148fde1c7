import type { CohortNaming } from '../domain/comparison-plan.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';

/** How the cohorts of each harness are called, by harness id. */
export function naming({ harnesses }: CompiledCatalogue): ReadonlyMap<HarnessId, CohortNaming> {
  return new Map([...harnesses].map(([id, { name, splitByModel }]) => [id, { name, splitByModel }]));
}

/** The ids that a configuration, a label or a declaration may name, in the catalogue's order. */
export function harnessIds({ harnesses }: CompiledCatalogue): readonly HarnessId[] {
  return [...harnesses.keys()];
}
