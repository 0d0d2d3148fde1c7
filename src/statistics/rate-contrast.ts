import type { ContrastEstimate } from './contrast-estimate.ts';
import { jackknifeVariance } from './jackknife-variance.ts';
import { type PersonTotals, personStrata } from './person-strata.ts';
import type { PersonUnit } from './person-unit.ts';

/** By how much a person's count varies more than a Poisson count would: its variance is about e + .05e². */
const OVERDISPERSION = 0.05;

/**
 * ln of the rate ratio of two arms within persons: Mantel–Haenszel over person × pair of weeks, for trials that assign
 * weeks. A unit is one assigned week, weeks without an event included; its score is the number of events.
 *
 * With Y events in n weeks: θ = ln(Σ_k Y₁ₖn₀ₖ/(n₁ₖ + n₀ₖ) / Σ_k Y₀ₖn₁ₖ/(n₁ₖ + n₀ₖ)); V = (G − 1)/G · Σ(θ₍₋g₎ − θ)²;
 * q_g = e_g + .05e_g², e_g = the person's events; G* = (Σq)²/Σq².
 * Source: Rothman, Greenland & Lash 2008, Modern Epidemiology, 3rd ed., 15 (rate ratio); jackknife-variance.ts. Where
 * weeks are balanced it is the conditional Poisson regression with an effect for each person: Hausman, Hall & Griliches
 * 1984, doi:10.2307/1911191; R: `coef(glm(y ~ arm + factor(person), poisson))`.
 * Conventions: strata with one arm only carry no weight; `null` where there is none of both, or an arm has no event, as
 * the ratio is then no number; the variance is `null` where that comes to pass without one of the persons.
 * Throws a `RangeError` on a count below 0 or not whole, or a stratum that another person has.
 */
export function rateContrast(weeks: Iterable<PersonUnit>): ContrastEstimate | null {
  const strata = personStrata();
  for (const week of weeks) {
    const { score } = week;
    if (!(Number.isInteger(score) && score >= 0)) throw new RangeError(`a count must be whole, not ${score}`);
    strata.add(week);
  }
  return estimateOf(strata.withBothArms());
}

function estimateOf(persons: readonly PersonTotals[]): ContrastEstimate | null {
  const sum = { events1: 0, events0: 0, treated: 0, control: 0, scoreSum: 0, q: 0, qq: 0 };
  for (const { treatedSum, controlSum, treated, control, scores } of persons) {
    const q = scores + OVERDISPERSION * scores ** 2;
    sum.events1 += treatedSum;
    sum.events0 += controlSum;
    sum.treated += treated;
    sum.control += control;
    sum.scoreSum += scores;
    sum.q += q;
    sum.qq += q * q;
  }
  const { events1, events0, treated, control, scoreSum } = sum;
  if (!(events1 > 0 && events0 > 0)) return null;
  const count = persons.length;
  return {
    value: Math.log(events1 / events0),
    variance: varianceOf(persons, sum),
    effectivePersons: sum.q ** 2 / sum.qq,
    persons: count,
    treatedPersons: count,
    controlPersons: count,
    treated,
    control,
    scoreSum,
  };
}

function varianceOf(persons: readonly PersonTotals[], { events1, events0 }: Events): number | null {
  const value = Math.log(events1 / events0);
  let squares = 0;
  for (const { treatedSum, controlSum } of persons) {
    const rest1 = events1 - treatedSum;
    const rest0 = events0 - controlSum;
    if (!(rest1 > 0 && rest0 > 0)) return null;
    squares += (Math.log(rest1 / rest0) - value) ** 2;
  }
  // A logarithm of a ratio has no unit: rounding is measured by 1.
  return jackknifeVariance({ persons: persons.length, squares, largestScore: 1 });
}

/** Sums of events in each arm, weighted by the weeks of the other. */
interface Events {
  readonly events1: number;
  readonly events0: number;
}
