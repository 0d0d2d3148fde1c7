import { plainLogin } from '../attribution/bot-login.ts';
import { HARNESSES } from '../attribution/catalogue.ts';
import { type CompiledCatalogue, compileCatalogue } from '../attribution/compile-catalogue.ts';
import { naming } from '../attribution/naming.ts';
import { reviewerRole } from '../attribution/reviewer-role.ts';
import type { Config } from '../config/to-config.ts';
import type { CohortNaming } from '../domain/comparison-plan.ts';
import type { ReviewerRole } from '../measurement/reviewer-role.ts';

/** The catalogue with the configuration's own harnesses and reviewers in it. */
export interface AttributionKit {
  readonly catalogue: CompiledCatalogue;
  readonly naming: ReadonlyMap<string, CohortNaming>;
  readonly reviewerRole: ReviewerRole;
}

/** What attribution needs, made once a run. */
export function attributionKit(config: Config): AttributionKit {
  const catalogue = compileCatalogue(HARNESSES, { inHouse: config.signals });
  const aiLogins = new Set(config.reviewers.ai.map(plainLogin));
  return {
    catalogue,
    naming: naming(catalogue),
    reviewerRole: reviewerRole(catalogue, aiLogins),
  };
}
