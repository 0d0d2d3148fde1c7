import { type ContrastEstimate, PERSON_CAP } from './contrast-estimate.ts';
import { jackknifeVariance } from './jackknife-variance.ts';
import { type PersonTotals, personStrata } from './person-strata.ts';

/** A scored unit of a person who adopted something at a known date, or of one who did not (or only later). */
export interface ChangeUnit {
  /** Small non-negative integers; a stratum (a person's repository) belongs to one person. */
  readonly person: number;
  readonly stratum: number;
  readonly adopter: boolean;
  /** Whether the unit began after the date of the adoption. */
  readonly after: boolean;
  readonly score: number;
}

/**
 * Two groups, two periods: how much more the adopters' scores changed than the others' did over the same dates.
 *
 * θ = θ_adopters − θ_others, each the capped overlap-weighted mean of persons' changes, after − before, as in
 * `personContrast`; V = (G − 1)/G · Σ(θ₍₋g₎ − θ)² over the persons of both groups; q_g = (v_g/Σv)²(C + 1/m_g) with Σv
 * over the person's group; G* = (Σq)²/Σq².
 * Source: Card & Krueger 1994, American Economic Review 84:772–793; Bertrand, Duflo & Mullainathan 2004,
 * doi:10.1162/003355304772839588 (persons as clusters); jackknife-variance.ts. With one unit in each person's periods it
 * is R's `coef(lm(score ~ adopter * after))[4]`.
 * Conventions: who has one period only carries no weight; `treated…` counts adopters, `control…` the others; `null`
 * where a group has nobody, and a `null` variance where that comes to pass without one of the persons.
 * Throws a `RangeError` on a score that is not finite, a stratum of two persons, or a person in both groups.
 */
export function differenceInDifferences(
  units: Iterable<ChangeUnit>,
  cap: number = PERSON_CAP,
): ContrastEstimate | null {
  const groups = { adopters: personStrata(), others: personStrata() };
  const isAdopter: boolean[] = [];
  for (const { person, stratum, adopter, after, score } of units) {
    if ((isAdopter[person] ?? adopter) !== adopter)
      throw new RangeError(`person ${person} is in both groups`);
    isAdopter[person] = adopter;
    (adopter ? groups.adopters : groups.others).add({ person, stratum, treated: after, score });
  }
  const adopters = changeOf(groups.adopters.withBothArms(), cap);
  const others = changeOf(groups.others.withBothArms(), cap);
  if (adopters.persons === 0 || others.persons === 0) return null;
  const q = adopters.q + others.q;
  const largestScore = Math.max(groups.adopters.largestScore(), groups.others.largestScore());
  return {
    value: adopters.value - others.value,
    variance: varianceOf(adopters, others, largestScore),
    effectivePersons: q ** 2 / (adopters.qq + others.qq),
    persons: adopters.persons + others.persons,
    treatedPersons: adopters.persons,
    controlPersons: others.persons,
    treated: adopters.units,
    control: others.units,
    scoreSum: adopters.scores + others.scores,
  };
}

type Change = ReturnType<typeof changeOf>;

/** A leave-one-out value of the difference moves by as much as that of the person's own group does. */
function varianceOf(adopters: Change, others: Change, largestScore: number): number | null {
  if (adopters.persons < 2 || others.persons < 2) return null;
  const persons = adopters.persons + others.persons;
  return jackknifeVariance({ persons, squares: adopters.squares + others.squares, largestScore });
}

function changeOf(persons: readonly PersonTotals[], cap: number) {
  const changes = persons.map(({ weight, treatedSum, controlSum }) => {
    const v = weight / (1 + cap * weight);
    return { v, q: v * v * (cap + 1 / weight), change: (treatedSum - controlSum) / weight };
  });
  const v = changes.reduce((sum, person) => sum + person.v, 0);
  const value = changes.reduce((sum, person) => sum + person.v * person.change, 0) / v;
  const qs = changes.map(({ q }) => q / v ** 2);
  return {
    value,
    persons: persons.length,
    units: persons.reduce((sum, { treated, control }) => sum + treated + control, 0),
    scores: persons.reduce((sum, { scores }) => sum + scores, 0),
    q: qs.reduce((sum, q) => sum + q, 0),
    qq: qs.reduce((sum, q) => sum + q * q, 0),
    // θ₍₋g₎ − θ = v_g(θ − D_g)/(Σv − v_g).
    squares: changes.reduce((sum, one) => sum + ((one.v * (value - one.change)) / (v - one.v)) ** 2, 0),
  };
}
