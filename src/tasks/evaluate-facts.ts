import { attribute } from '../attribution/attribute.ts';
import type { CompiledCatalogue } from '../attribution/compile-catalogue.ts';
import { toModelId } from '../attribution/model-id.ts';
import { harnessIds } from '../attribution/naming.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import type { LabelledRow } from '../evaluation/labelled-row.ts';
import { createDuplicateGuard } from '../facts/latest-of-each.ts';
import type { Facts } from '../facts/read-facts.ts';
import { startOf } from '../measurement/start.ts';

/**
 * Attributes labelled facts and holds the verdicts against the labels. Of several records of a pull request the newest
 * counts.
 *
 * @throws FactsError where two records of a pull request cannot be put in order
 */
export async function evaluateFacts(
  { facts, where }: { readonly facts: Facts; readonly where: string },
  catalogue: CompiledCatalogue,
): Promise<Evaluation> {
  const guard = createDuplicateGuard(where);
  const rows = new Map<string, LabelledRow | null>();
  for await (const { pullRequest, line } of facts.pullRequests) {
    if (guard.admit(pullRequest, pullRequest.updatedAt, line) === 'older') continue;
    const start = startOf(pullRequest, facts.header.observedAt);
    const attributed = () => attribute(pullRequest, { start, catalogue });
    rows.set(keyOf(pullRequest), labelledRow(pullRequest, attributed));
  }
  const labelled = [...rows.values()].filter((row) => row !== null);
  return evaluate(labelled, { ids: harnessIds(catalogue), unlabelled: rows.size - labelled.length });
}

/** GitHub's names are the same in capitals. */
function keyOf({ repository, number }: PullRequest): string {
  return `${repository.toLowerCase()}#${number}`;
}

/** `null`: nobody said what the right answer is, which is not to say that there was no harness. */
function labelledRow(
  { repository, number, expected }: PullRequest,
  attributed: () => LabelledRow['attributed'],
): LabelledRow | null {
  if (expected === undefined) return null;
  const { harness, model = null } = expected;
  const { verdict, evidence } = attributed();
  return {
    ref: { repository, number },
    expected: { harness, model: model === null ? null : (toModelId(model) ?? model.toLowerCase()) },
    // What did not decide is only told where nothing did.
    attributed: { verdict, evidence: evidence.slice(0, 1) },
  };
}
