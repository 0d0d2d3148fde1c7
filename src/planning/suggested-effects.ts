import type { OwnFigures } from './own-figures.ts';
import type { PlannedMetric } from './planned-metric.ts';

/** The effects that are tried out where none is named: the metric's own, as far as a share has room for them. */
export function suggestedEffects({ kind, effects }: PlannedMetric, { mean }: OwnFigures): readonly number[] {
  if (kind === 'time') return effects;
  return effects.filter((effect) => mean + effect >= 0 && mean + effect <= 1);
}
