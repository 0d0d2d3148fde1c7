import type { Cohort, Comparison } from '../domain/comparison.ts';
import type { Contrast, ContrastBaseline } from '../domain/contrast.ts';

/** A metric of a cohort against a baseline that needs no other name; `undefined`: it was not drawn. */
export function contrastOf(
  { contrasts }: Pick<Comparison, 'contrasts'>,
  { id }: Pick<Cohort, 'id'>,
  metric: string,
  baseline: Extract<ContrastBaseline, 'same-persons' | 'unmarked'>,
): Contrast | undefined {
  return contrasts.find((one) => one.metric === metric && one.a === id && one.baseline === baseline);
}
