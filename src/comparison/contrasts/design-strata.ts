import type { ContrastDesign } from '../../domain/contrast.ts';
import type { Arms } from './arms.ts';
import type { ContrastUnits } from './contrast-units.ts';

/** Within what two sides are set against each other. */
export interface DesignStrata {
  /** -1: in none, as its person is unknown. */
  readonly of: (unit: number) => number;
  /** Who answers for the unit: its person, or its repository. */
  readonly ownerOf: (unit: number) => number;
  /** How many strata there are. */
  readonly size: number;
  /** Tells of each stratum whether units of both sides stand in it. */
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
        of: (unit) => ((person[unit] ?? -1) < 0 ? -1 : (cell[unit] ?? -1)),
        ownerOf: (unit) => person[unit] ?? -1,
        size: sizes.cells,
      };
    case 'repositories': {
      const of = (unit: number) => repository[unit] ?? -1;
      return { of, ownerOf: of, size: repositories.length };
    }
    case 'same-repository':
      return {
        of: (unit) => stratum[unit] ?? -1,
        ownerOf: (unit) => cluster[unit] ?? -1,
        size: sizes.strata,
      };
    case 'crude':
      return { of: () => 0, ownerOf: (unit) => cluster[unit] ?? -1, size: 1 };
  }
}

function holdsBoth({ units, a }: Arms, of: DesignStrata['of'], size: number) {
  const sides = new Uint8Array(size);
  for (let i = 0; i < units.length; i++) {
    const stratum = of(units[i] ?? 0);
    if (stratum >= 0) sides[stratum] = (sides[stratum] ?? 0) | (i < a ? 1 : 2);
  }
  return (stratum: number) => sides[stratum] === 3;
}
