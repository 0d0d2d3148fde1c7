import { defaultConfig } from '../src/config/default-config.ts';
import { mixtureMultiplier } from '../src/statistics/mixture-boundary.ts';
import type { PersonUnit } from '../src/statistics/person-unit.ts';
import { rateContrast } from '../src/statistics/rate-contrast.ts';
import { studentTQuantile } from '../src/statistics/student-t-quantile.ts';
import type { Random } from './random.ts';

/** A trial of alternating weeks whose measure is the number of merged pull requests a person and week. */
export interface RateTrial {
  readonly people: number;
  /** With and without the harness together. */
  readonly weeks: number;
  /** Rate ratio. */
  readonly ratio: number;
  /** `true`: weeks differ, are alike one after another, and the effect differs from person to person. */
  readonly lifelike: boolean;
}

/**
 * At the planned end (one look), with the degrees of freedom of the effective persons or of all persons, or shown at the
 * end of any pair of weeks.
 */
export type RateEvent = `${'lower' | 'higher'} ${'at the end' | 'at the end, all persons' | 'at any look'}`;

const PHI = Math.log(1.3);
const DISPERSION = 2.3;
const LIFELIKE = { effectSd: 0.2, weekSd: 0.25, correlation: 0.3, errorSd: 0.35 };

const { minimum } = defaultConfig();

/** Draws a trial and looks at it, from the second pair of weeks on. */
export function rateTrial(trial: RateTrial, random: Random): ReadonlySet<RateEvent> {
  const weeks = drawn(trial, random);
  const events = new Set<RateEvent>();
  for (let pair = 2; 2 * pair <= trial.weeks; pair++)
    look(weeks, pair, { events, last: 2 * pair === trial.weeks });
  return events;
}

/** A person's week, with its place in the trial. */
interface Week extends PersonUnit {
  readonly pair: number;
}

interface Looked {
  readonly events: Set<RateEvent>;
  readonly last: boolean;
}

function look(weeks: readonly Week[], pairs: number, { events, last }: Looked): void {
  const estimate = rateContrast(weeks.filter(({ pair }) => pair < pairs));
  if (estimate === null || estimate.variance === null || estimate.variance === 0) return;
  const { value, variance, effectivePersons } = estimate;
  const error = Math.sqrt(variance);
  if (last) {
    const reachOfEffective = studentTQuantile(0.975, Math.max(1, effectivePersons - 1)) * error;
    note(events, 'at the end', { value, reach: reachOfEffective });
    const reach = studentTQuantile(0.975, estimate.persons - 1) * error;
    note(events, 'at the end, all persons', { value, reach });
  }
  if (effectivePersons < minimum.effectivePersons) return;
  const reach = mixtureMultiplier({ variance, phi: PHI, effectivePersons, alpha: 0.05 }) * error;
  note(events, 'at any look', { value, reach });
}

interface Interval {
  readonly value: number;
  readonly reach: number;
}

function note(
  events: Set<RateEvent>,
  when: 'at the end' | 'at the end, all persons' | 'at any look',
  { value, reach }: Interval,
): void {
  if (value + reach < 0) events.add(`lower ${when}`);
  if (value - reach > 0) events.add(`higher ${when}`);
}

function drawn(trial: RateTrial, random: Random): readonly Week[] {
  const { effectSd, weekSd } = trial.lifelike ? LIFELIKE : { effectSd: 0, weekSd: 0 };
  const calendar = Array.from({ length: trial.weeks }, () =>
    Math.exp(weekSd * random.normal() - weekSd ** 2 / 2),
  );
  const weeks: Week[] = [];
  for (let person = 0; person < trial.people; person++) {
    const rate = random.gamma(1.6, 3.7 / 1.6);
    const ratio = Math.exp(Math.log(trial.ratio) - effectSd ** 2 / 2 + effectSd * random.normal());
    const own = trial.lifelike ? errors(trial.weeks, random) : [];
    let treated = false;
    for (const [week, factor] of calendar.entries()) {
      const pair = Math.floor(week / 2);
      treated = week % 2 === 0 ? random.uniform() < 0.5 : !treated;
      const mean = rate * factor * (own[week] ?? 1) * (treated ? ratio : 1);
      const stratum = person * (trial.weeks / 2) + pair;
      weeks.push({ person, stratum, pair, treated, score: random.negativeBinomial(mean, DISPERSION) });
    }
  }
  return weeks;
}

/** A person's weeks, each like the one before (autoregressive), with mean 1. */
function errors(weeks: number, random: Random): readonly number[] {
  const { correlation, errorSd } = LIFELIKE;
  let at = errorSd * random.normal();
  return Array.from({ length: weeks }, (_, week) => {
    if (week > 0) at = correlation * at + errorSd * Math.sqrt(1 - correlation ** 2) * random.normal();
    return Math.exp(at - errorSd ** 2 / 2);
  });
}
