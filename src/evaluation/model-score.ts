import type { ModelId } from '../domain/model-id.ts';
import { wilson } from '../statistics/wilson.ts';
import type { ModelScore } from './evaluation.ts';
import type { LabelledRow } from './labelled-row.ts';
import { LEVEL } from './score.ts';

/** How often the model that the label names is the one that was declared. */
export function modelScore(rows: readonly LabelledRow[]): ModelScore {
  const judged = rows.map(judgeModel).filter((judgement) => judgement !== null);
  const n = judged.length;
  const right = judged.filter((judgement) => judgement === 'right').length;
  const declaredOther = judged.filter((judgement) => judgement === 'other').length;
  return {
    n,
    right,
    declaredOther,
    notSaid: n - right - declaredOther,
    accuracy: wilson({ successes: right, n, level: LEVEL }),
  };
}

/** `null`: the label names no model. A family alone where a version is expected says too little, not another. */
export function judgeModel({ expected, attributed }: LabelledRow): 'right' | 'other' | 'not-said' | null {
  const { verdict } = attributed;
  if (expected.model === null) return null;
  const said = verdict.kind === 'harness' ? verdict.model : null;
  if (said === null) return 'not-said';
  if (said === expected.model || familyOf(said) === expected.model) return 'right';
  return said === familyOf(expected.model) ? 'not-said' : 'other';
}

function familyOf(model: ModelId): string {
  return model.split('/', 1)[0] ?? model;
}
