import type { Contrast } from '../domain/contrast.ts';

/** What a better or worse figure is, by its scale alone: a new metric needs nothing here. */
export function effectWord(
  { scale, better }: Pick<Contrast, 'scale' | 'better'>,
  direction: 'better' | 'worse',
): 'shorter' | 'longer' | 'higher' | 'lower' {
  const isMore = (direction === 'better') === (better === 'higher');
  if (scale === 'ratio') return isMore ? 'longer' : 'shorter';
  return isMore ? 'higher' : 'lower';
}
