import type { TagVerdict } from '../tasks/plan-tags.ts';
import { NO_OUTPUTS, type Outputs } from './outputs.ts';

/** A verdict as outputs. */
export function verdictOutputs({ harness, model, strength }: TagVerdict): Outputs {
  return { ...NO_OUTPUTS, harness: harness ?? '', model: model ?? '', strength: strength ?? '' };
}
