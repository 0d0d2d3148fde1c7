import type { ContrastDesign } from '../../domain/contrast.ts';
import type { Arms } from './arms.ts';
import type { ContrastUnits } from './contrast-units.ts';

/** Within what two sides are set against each other. */
export interface DesignStrata {
  /** -1: in none, as its person is unknown. */
  readonly of: (bundle: number) => number;
  /** Who answers for the bundle: its person, or its repository. */
  readonly ownerOf: (bundle: number) => number;
  /** How many strata there are. */
  readonly size: number;
  /** Tells of each stratum whether bundles of both sides stand in it. */
  readonly holdsBoth: (arms: Arms) => (stratum: number) => boolean;
}

/** The strata of a design. */
export function strataOf(design: ContrastDesign, units: ContrastUnits): DesignStrata {
  const { of, ownerOf, size } = columnsOf(design, units);
  return { of, ownerOf, size, holdsBoth: (arms) => holdsBoth(arms, of, size) };
}

function columnsOf(design: ContrastDesign, units: ContrastUnits): Omit<DesignStrata, 'holdsBoth'> {
  const { person, repository, cluster, stratum, cell, sizes, repositories } = units;
  switch (design) {
    case 'same-person':
      return {
        of: (bundle) => ((person[bundle] ?? -1) < 0 ? -1 : (cell[bundle] ?? -1)),
        ownerOf: (bundle) => person[bundle] ?? -1,
        size: sizes.cells,
      };
    case 'repositories': {
      const of = (bundle: number) => repository[bundle] ?? -1;
      return { of, ownerOf: of, size: repositories.length };
    }
    case 'same-repository':
      return {
        of: (bundle) => stratum[bundle] ?? -1,
        ownerOf: (bundle) => cluster[bundle] ?? -1,
        size: sizes.strata,
      };
    case 'crude':
      return { of: () => 0, ownerOf: (bundle) => cluster[bundle] ?? -1, size: 1 };
  }
}

function holdsBoth({ bundles, a }: Arms, of: DesignStrata['of'], size: number) {
  const sides = new Uint8Array(size);
  for (let i = 0; i < bundles.length; i++) {
    const stratum = of(bundles[i] ?? 0);
    if (stratum >= 0) sides[stratum] = (sides[stratum] ?? 0) | (i < a ? 1 : 2);
  }
  return (stratum: number) => sides[stratum] === 3;
}
