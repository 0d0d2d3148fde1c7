import { type DrawnOrganisation, drawOrganisation } from './drawn-organisation.ts';
import { gateRun } from './gate-run.ts';
import type { History } from './history.ts';
import { type OwnFigures, ownFigures } from './own-figures.ts';
import type { RandomSource } from './random-source.ts';
import type { Supposition } from './supposition.ts';
import { trialRun } from './trial-run.ts';
import type { WhatIfPlan } from './what-if-plan.ts';

/** How likely an effect of this size would be shown by so many persons, if it is there. Probabilities 0–1. */
export interface WhatIfRow {
  /** Ratio of times, or difference of shares. */
  readonly effect: number;
  readonly persons: number;
  /** By the end of so many weeks, looked at weekly. */
  readonly gate: readonly { readonly weeks: number; readonly probability: number }[];
  /** By a trial of so many weeks with the harness and as many without, looked at once. */
  readonly trial: readonly { readonly weeksEach: number; readonly probability: number }[];
}

export interface WhatIf {
  readonly own: OwnFigures;
  /** By effect as asked for, then by persons. */
  readonly rows: readonly WhatIfRow[];
}

/** Pairs of weeks. */
const TRIALS = [2, 4, 6] as const;
/** Below and above these, shares are rare events either way. */
const RARE = 0.05;

/**
 * Tries effects out on organisations drawn from one's own past: persons with the numbers, repositories and results of their
 * pull requests, some of which are then made "with the harness". Everything but the effect is as it was.
 *
 * Throws a `RangeError` on a share that cannot move so far.
 */
export function whatIf(history: History, plan: WhatIfPlan, random: RandomSource): WhatIf {
  const own = ownFigures(history);
  const suppositions = plan.effects.map((effect) => supposition(effect, { history, own, plan }));
  const bySize = plan.persons.map((persons) => {
    const counts = emptyCounts(plan);
    for (let run = 0; run < plan.runs; run++) {
      const drawn = drawOrganisation(history, { ...plan, persons, weeks: weeksOf(plan) }, random);
      count(counts, { drawn, suppositions, plan }, random);
    }
    return { persons, counts };
  });
  return {
    own,
    rows: plan.effects.flatMap((effect, index) =>
      bySize.map(({ persons, counts }) => ({ effect, persons, ...sharesOf(counts, index, plan) })),
    ),
  };
}

function weeksOf({ weeks }: WhatIfPlan): number {
  return Math.max(...weeks, 2 * Math.max(...TRIALS));
}

interface Basis {
  readonly history: History;
  readonly own: OwnFigures;
  readonly plan: WhatIfPlan;
}

function supposition(effect: number, { history, own, plan }: Basis): Supposition {
  const { metric, maturity } = history;
  const base = own.mean;
  const isUp = metric.kind === 'time' ? effect > 1 : effect > 0;
  if (metric.kind === 'share' && !(base + effect >= 0 && base + effect <= 1)) {
    throw new RangeError(impossible(effect, base));
  }
  const isRare = base < RARE || base > 1 - RARE;
  const shares = isRare ? 0.05 : 0.1;
  const phi = metric.kind === 'time' ? Math.log(1.5) : shares;
  return {
    kind: metric.kind,
    effect,
    base,
    maturity,
    rule: { kind: metric.kind, direction: isUp ? 1 : -1, phi, minimum: plan.minimum },
  };
}

function impossible(effect: number, base: number): string {
  const [points, now] = [effect, base].map((share) => (share * 100).toFixed(0));
  return `The share is ${now} %: it cannot change by ${points} points. Ask for a smaller change.`;
}

/** Runs in which an effect was shown: by effect, then by weeks. */
interface Counts {
  readonly gate: number[][];
  readonly trial: number[][];
}

function emptyCounts({ effects, weeks }: WhatIfPlan): Counts {
  return {
    gate: effects.map(() => weeks.map(() => 0)),
    trial: effects.map(() => TRIALS.map(() => 0)),
  };
}

interface Run {
  readonly drawn: DrawnOrganisation;
  readonly suppositions: readonly Supposition[];
  readonly plan: WhatIfPlan;
}

function count({ gate, trial }: Counts, { drawn, suppositions, plan }: Run, random: RandomSource): void {
  for (const [effect, after] of gateRun(drawn, suppositions, random).entries()) {
    for (const [column, weeks] of plan.weeks.entries()) {
      if (after !== null && after <= weeks) bump(gate[effect], column);
    }
  }
  const ends = trialRun(drawn, { suppositions, lengths: TRIALS }, random);
  for (const [column, effects] of ends.entries()) {
    for (const [effect, isShown] of effects.entries()) if (isShown) bump(trial[effect], column);
  }
}

function bump(counts: number[] | undefined, index: number): void {
  if (counts !== undefined) counts[index] = (counts[index] ?? 0) + 1;
}

function sharesOf({ gate, trial }: Counts, effect: number, { weeks, runs }: WhatIfPlan) {
  const share = (counts: readonly number[] | undefined, column: number) => (counts?.[column] ?? 0) / runs;
  return {
    gate: weeks.map((at, column) => ({ weeks: at, probability: share(gate[effect], column) })),
    trial: TRIALS.map((weeksEach, column) => ({ weeksEach, probability: share(trial[effect], column) })),
  };
}
