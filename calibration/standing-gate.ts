import { defaultConfig } from '../src/config/default-config.ts';
import type { ContrastEstimate } from '../src/statistics/contrast-estimate.ts';
import { mixtureBoundary, mixtureMultiplier } from '../src/statistics/mixture-boundary.ts';
import { type PersonContrast, personContrast } from '../src/statistics/person-contrast.ts';
import { pooledContrast } from '../src/statistics/pooled-contrast.ts';
import { studentTQuantile } from '../src/statistics/student-t-quantile.ts';
import type { History } from './history.ts';

/** How pull requests are set against each other. */
export type Design = 'same-person' | 'same-repository';

/** Where an interval lies that leaves "no difference" out. */
export type Side = 'lower' | 'higher';

/** What can come to pass in a history that is looked at every week. */
export type GateEvent =
  /** The minimum sizes were reached at some look. */
  | `${Design} reached`
  /** Shown at any look, at this error a side. */
  | `${Design} ${Side} ${number}`
  /** Shown at any look until this week, at 5 % a side. */
  | `${Design} ${Side} by week ${number}`
  /** What one look at the end says, at 5 % two-sided. */
  | `${Design} ${Side} at the end`
  /** The interval lies above minus this margin at any look. */
  | `${Design} no worse than ${number}`;

/** How a history is looked at. */
export interface Gate {
  readonly phi: number;
  /** Units with score 1, and with score 0, that are needed in both arms together: 0 where scores are no shares. */
  readonly events: number;
  readonly designs: readonly Design[];
  /** Errors a side, each for a gate of its own. */
  readonly alphas: readonly number[];
  readonly margins: readonly number[];
  /** Weeks by which it is asked whether something was shown. */
  readonly weeks: readonly number[];
}

const ALPHA = 0.05;

const { minimum } = defaultConfig();

/** Looks at the end of every week, by the product's own estimators, boundary and minimum sizes, and says what came to pass. */
export function standingGate(units: History, gate: Gate): ReadonlySet<GateEvent> {
  const events = new Set<GateEvent>();
  for (const design of gate.designs) {
    const look = design === 'same-person' ? withinPersons(units) : withinRepositories(units);
    let last: Readonly<Enough> | null = null;
    for (let week = 1; week <= units.byWeek.length; week++) {
      const estimate = look(week - 1);
      last = estimate !== null && isEnough(estimate, gate.events) ? estimate : null;
      if (last !== null) note(events, { design, gate, week, estimate: last });
    }
    if (last !== null) noteEnd(events, design, last);
  }
  return events;
}

/** What an estimate up to a week says. */
type Look = (week: number) => ContrastEstimate | null;

interface Enough extends ContrastEstimate {
  readonly variance: number;
}

function withinPersons({ persons, own, arms, scores, byWeek }: History): Look {
  const contrast: PersonContrast = personContrast();
  let next = 0;
  return (week) => {
    for (; next < (byWeek[week] ?? 0); next++) {
      contrast.add({
        person: persons[next] ?? 0,
        stratum: own[next] ?? 0,
        treated: arms[next] === 1,
        score: scores[next] ?? 0,
      });
    }
    return contrast.estimate();
  };
}

function withinRepositories({ persons, shared, arms, scores, byWeek }: History): Look {
  return (week) => {
    const to = byWeek[week] ?? 0;
    return pooledContrast({
      persons: persons.subarray(0, to),
      strata: shared.subarray(0, to),
      arms: arms.subarray(0, to),
      scores: scores.subarray(0, to),
    });
  };
}

function isEnough(estimate: ContrastEstimate, needed: number): estimate is Enough {
  const { variance, effectivePersons, treatedPersons, controlPersons, treated, control, scoreSum } = estimate;
  const persons = Math.min(treatedPersons, controlPersons);
  return (
    variance !== null &&
    variance > 0 &&
    effectivePersons >= minimum.effectivePersons &&
    persons >= minimum.persons &&
    Math.min(treated, control) >= minimum.prs &&
    (needed === 0 || Math.min(scoreSum, treated + control - scoreSum) >= needed)
  );
}

interface Seen {
  readonly design: Design;
  readonly gate: Gate;
  readonly week: number;
  readonly estimate: Enough;
}

function note(events: Set<GateEvent>, { design, gate, week, estimate }: Seen): void {
  const { value, variance, effectivePersons } = estimate;
  const { phi, alphas, margins, weeks } = gate;
  events.add(`${design} reached`);
  const kappa = phi ** 2 / variance;
  const perBoundary =
    (mixtureMultiplier({ variance, phi, effectivePersons, alpha: ALPHA }) / mixtureBoundary(kappa, ALPHA)) *
    Math.sqrt(variance);
  const reachAt = (alpha: number): number => perBoundary * mixtureBoundary(kappa, alpha);
  for (const alpha of alphas) {
    const side = sideOf(value, reachAt(alpha));
    if (side !== null) events.add(`${design} ${side} ${alpha}`);
  }
  const reach = reachAt(ALPHA);
  const side = sideOf(value, reach);
  for (const by of weeks) if (side !== null && week <= by) events.add(`${design} ${side} by week ${by}`);
  for (const margin of margins) if (value - reach > -margin) events.add(`${design} no worse than ${margin}`);
}

function noteEnd(
  events: Set<GateEvent>,
  design: Design,
  { value, variance, effectivePersons }: Enough,
): void {
  const side = sideOf(value, studentTQuantile(0.975, effectivePersons - 1) * Math.sqrt(variance));
  if (side !== null) events.add(`${design} ${side} at the end`);
}

function sideOf(value: number, reach: number): Side | null {
  if (value + reach < 0) return 'lower';
  return value - reach > 0 ? 'higher' : null;
}
