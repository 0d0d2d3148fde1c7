import type { Attribution } from '../domain/attribution.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { EvaluationError } from './evaluation.ts';
import { judgeRow } from './judge-row.ts';
import type { LabelledRow } from './labelled-row.ts';
import { judgeModel } from './model-score.ts';

/** What is wrong with a row: its harness, its model, both or nothing. `expected`: the harness as the catalogue has it. */
export function rowErrors(row: LabelledRow, expected: HarnessId | null): readonly EvaluationError[] {
  const { ref, attributed } = row;
  const judgement = judgeRow(attributed.verdict, expected);
  const signal = signalOf(row);
  const errors: EvaluationError[] = [];
  if (judgement !== 'right' && judgement !== 'right-silence') {
    const said = saidOf(attributed.verdict);
    errors.push({ ref, kind: judgement, expected: row.expected.harness, said, signal });
  }
  if (judgeModel(row) === 'other' && attributed.verdict.kind === 'harness') {
    const said = attributed.verdict.model;
    errors.push({ ref, kind: 'other-model', expected: row.expected.model, said, signal });
  }
  return errors;
}

function saidOf(verdict: Attribution): EvaluationError['said'] {
  switch (verdict.kind) {
    case 'harness':
      return verdict.harness;
    case 'automation':
      return 'automation';
    case 'unattributed':
      return null;
  }
}

/** Evidence stands in the order in which it decided, what was set aside last. */
function signalOf({ attributed }: LabelledRow): EvaluationError['signal'] {
  const [first] = attributed.evidence;
  return first === undefined ? null : { id: first.signal, field: first.field, setAside: first.setAside };
}
