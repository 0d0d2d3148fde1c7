import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { compileCatalogue } from '../../src/attribution/compile-catalogue.ts';
import type { FactsHeader } from '../../src/domain/facts-header.ts';
import type { PullRequestRef } from '../../src/domain/pull-request-ref.ts';
import type { Evaluation, EvaluationError } from '../../src/evaluation/evaluation.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { writeFacts } from '../../src/facts/write-facts.ts';
import { evaluateFacts } from '../../src/tasks/evaluate-facts.ts';
import type { LabelledCase } from './corpus-labelled.ts';

const catalogue = compileCatalogue(HARNESSES);

/** What `evaluate` says of cases, through a facts file as it reads one. */
export async function corpusEvaluation(cases: readonly LabelledCase[]): Promise<Evaluation> {
  const header: FactsHeader = {
    tool: 'corpus',
    scope: [...new Set(cases.map(({ row }) => row.repo))],
    since: null,
    until: null,
    observedAt: Date.parse('2026-11-01T00:00:00Z'),
    fields: [],
    complete: true,
  };
  const pullRequests = cases.map(({ pullRequest }) => pullRequest);
  const facts = await readFacts(writeFacts(header, pullRequests), 'the corpus');
  return evaluateFacts({ facts, where: 'the corpus' }, catalogue);
}

/** An error of an evaluation with the case that it is of. */
export interface CorpusError extends Pick<LabelledCase, 'id' | 'file'> {
  readonly kind: EvaluationError['kind'];
  /** What the row was chosen or labelled by. */
  readonly source: string;
  /** `codex → none` */
  readonly pair: string;
  /** The signal that decided, or why none did. */
  readonly why: string;
}

export function corpusErrors({ errors }: Evaluation, cases: readonly LabelledCase[]): readonly CorpusError[] {
  const byRef = new Map(cases.map((one) => [keyOf(one.pullRequest), one]));
  return errors.flatMap(({ ref, kind, expected, said, signal }) => {
    const one = byRef.get(keyOf(ref));
    if (one === undefined) return [];
    const pair = `${expected ?? 'none'} → ${said ?? 'none'}`;
    const source = one.row.category ?? one.row.body_kind ?? one.row.label_source ?? '';
    return [{ id: one.id, file: one.file, source, kind, pair, why: whyOf(signal) }];
  });
}

function keyOf({ repository, number }: PullRequestRef): string {
  return `${repository}#${number}`;
}

function whyOf(signal: EvaluationError['signal']): string {
  if (signal === null) return 'no mark was seen';
  const { id, field, setAside } = signal;
  return setAside === null ? `${id} in ${field}` : `${id} in ${field}, set aside: ${setAside}`;
}
