import { personContrast } from '../src/statistics/person-contrast.ts';
import type { PersonUnit } from '../src/statistics/person-unit.ts';
import { studentTQuantile } from '../src/statistics/student-t-quantile.ts';
import type { Random } from './random.ts';

/** A trial in which each person's weeks alternate, in pairs whose order is drawn. */
export interface TimeTrial {
  readonly people: number;
  /** With and without the harness together. */
  readonly weeks: number;
  /** On ln hours. */
  readonly effect: number;
  readonly strata: 'person' | 'person and pair of weeks';
}

/** What one look at the planned end can say. */
export type TrialEvent = 'lower' | 'higher';

const RATE = { mean: 3.7, shape: 1.9, dispersion: 2.8 };
const EFFECT_SD = 0.2;
const WEEK_SD = 0.2;
const ICC = 0.4;
const TIME = { middle: 1.6, sd: 2.3, most: Math.log(336), least: Math.log(1 / 60) };
const NEVER_MERGED = 0.12;

/** Draws a trial and judges it once, at its end, as assigned. */
export function timeTrial(trial: TimeTrial, random: Random): ReadonlySet<TrialEvent> {
  const contrast = personContrast();
  const calendar = Array.from({ length: trial.weeks }, () => WEEK_SD * random.normal());
  for (let person = 0; person < trial.people; person++) {
    for (const unit of unitsOf(person, { ...trial, calendar }, random)) contrast.add(unit);
  }
  const estimate = contrast.estimate();
  if (estimate === null || estimate.variance === null) return new Set();
  const reach = studentTQuantile(0.975, estimate.effectivePersons - 1) * Math.sqrt(estimate.variance);
  if (estimate.value + reach < 0) return new Set(['lower']);
  return new Set(estimate.value - reach > 0 ? ['higher'] : []);
}

interface Course extends TimeTrial {
  readonly calendar: readonly number[];
}

function unitsOf(person: number, course: Course, random: Random): readonly PersonUnit[] {
  const { weeks, effect, strata, calendar } = course;
  const rate = random.gamma(RATE.shape, RATE.mean / RATE.shape);
  const level = TIME.middle + Math.sqrt(ICC) * TIME.sd * random.normal();
  const own = effect + EFFECT_SD * random.normal();
  const units: PersonUnit[] = [];
  let treated = false;
  for (let week = 0; week < weeks; week++) {
    treated = week % 2 === 0 ? random.uniform() < 0.5 : !treated;
    const stratum = strata === 'person' ? person : person * (weeks / 2) + Math.floor(week / 2);
    const middle = level + (calendar[week] ?? 0) + (treated ? own : 0);
    for (let left = random.negativeBinomial(rate, RATE.dispersion); left > 0; left--) {
      units.push({ person, stratum, treated, score: hours(middle, random) });
    }
  }
  return units;
}

function hours(middle: number, random: Random): number {
  if (random.uniform() < NEVER_MERGED) return TIME.most;
  const drawn = middle + Math.sqrt(1 - ICC) * TIME.sd * random.normal();
  return Math.min(TIME.most, Math.max(TIME.least, drawn));
}
