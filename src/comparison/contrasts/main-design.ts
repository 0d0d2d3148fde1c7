import type { ContrastBaseline, ContrastDesign } from '../../domain/contrast.ts';
import { type Arms, sumArms } from './arms.ts';
import type { ContrastUnits } from './contrast-units.ts';

/** A design that a contrast may rest on. */
export type MainDesign = Exclude<ContrastDesign, 'crude'>;

/** The design that a contrast rests on, and the weaker ones that are shown beside it. */
export interface ContrastDesigns {
  readonly main: MainDesign;
  readonly variants: readonly ContrastDesign[];
}

/** Where nobody of a side is known by name, repositories stand for persons: the others cannot be told apart by them. */
export function mainDesign(baseline: ContrastBaseline, arms: Arms, units: ContrastUnits): ContrastDesigns {
  const known = sumArms(arms, (bundle) => ((units.person[bundle] ?? -1) >= 0 ? 1 : 0));
  if (arms.bundles.length > 0 && baseline !== 'same-persons' && (known.a === 0 || known.b === 0)) {
    return { main: 'repositories', variants: ['crude'] };
  }
  if (baseline === 'unmarked') return { main: 'same-repository', variants: ['crude'] };
  return { main: 'same-person', variants: ['same-repository', 'crude'] };
}
