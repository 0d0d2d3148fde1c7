import type { WhatIfRow } from '../planning/what-if.ts';
import { listed } from '../report/format/listed.ts';
import type { WhatIfAnswer } from '../tasks/plan-what-if.ts';
import { effectText } from './effect-text.ts';

/** The usual power, in whole per cent as the tables have it. */
const ENOUGH = 80;

/** For each effect the smallest of the sizes that were tried which show it in four of five cases. */
export function whatIfNeeded({ rows, metric, plan }: WhatIfAnswer): readonly string[] {
  return plan.effects.map((effect) => {
    const mine = rows.filter((row) => row.effect === effect);
    const gate = smallest(mine, ({ gate }) => gate.map((at) => ({ ...at, length: at.weeks })));
    const trial = smallest(mine, ({ trial }) => trial.map((at) => ({ ...at, length: at.weeksEach })));
    const atGate = sizes(gate, (weeks) => `in ${weeks} weeks`);
    const inTrial = sizes(trial, (weeks) => `in ${weeks}+${weeks} weeks`);
    return `${effectText(effect, metric)}: by the gate ${atGate}; by a trial ${inTrial}`;
  });
}

interface Size {
  readonly persons: number;
  readonly length: number;
}

type Cell = { readonly length: number; readonly probability: number };

/** Of each number of persons the shortest that is enough, unless fewer persons need no longer. */
function smallest(rows: readonly WhatIfRow[], cells: (row: WhatIfRow) => readonly Cell[]): readonly Size[] {
  const found: Size[] = [];
  for (const row of rows) {
    const length = cells(row).find(({ probability }) => Math.round(probability * 100) >= ENOUGH)?.length;
    const shortest = found.at(-1)?.length ?? Number.POSITIVE_INFINITY;
    if (length !== undefined && length < shortest) found.push({ persons: row.persons, length });
  }
  return found;
}

function sizes(found: readonly Size[], when: (length: number) => string): string {
  if (found.length === 0) return 'at none of these sizes';
  return listed(
    found.map(({ persons, length }) => `${persons} people ${when(length)}`),
    found.length,
  );
}
