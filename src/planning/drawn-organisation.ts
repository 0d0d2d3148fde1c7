import type { History, PersonHistory } from './history.ts';
import type { RandomSource } from './random-source.ts';

/** Somebody of an organisation that is like the one of the past. */
export interface DrawnPerson {
  readonly past: PersonHistory;
  /** Share 0–1 of pull requests made with the harness; `null`: does not work both ways. */
  readonly useShare: number | null;
  /** By how much the harness's effect on this person departs from the mean effect; standard normal. */
  readonly departure: number;
}

/** One organisation as it could be, and which week of the past stands for each week to come. */
export interface DrawnOrganisation {
  readonly people: readonly DrawnPerson[];
  readonly weeks: readonly number[];
}

/** How many persons for how many weeks, and the share of them who work both ways. */
export interface DrawSize {
  readonly persons: number;
  readonly weeks: number;
  readonly users: number;
}

/** As long as a stratum of the gate. */
const BLOCK = 4;

/**
 * Draws persons with all that they did, and weeks in runs of four that are the same for everybody: what a person's weeks
 * have to do with each other, and everybody's with the calendar, stays.
 *
 * Source: Politis & Romano 1992, A circular block-resampling procedure for stationary data (the week after the last is
 * the first, so that all weeks count alike); Davison & Hinkley 1997, Bootstrap Methods, 3.8 (persons whole).
 * Conventions: who works both ways is drawn apart from how much they do; their share of use is Beta(1, 2).
 */
export function drawOrganisation(
  history: History,
  { persons, weeks, users }: DrawSize,
  random: RandomSource,
): DrawnOrganisation {
  const first = Array.from({ length: Math.ceil(weeks / BLOCK) }, () => below(history.weeks, random));
  return {
    people: Array.from({ length: persons }, () => drawPerson(history.persons, users, random)),
    weeks: Array.from(
      { length: weeks },
      (_, week) => ((first[Math.floor(week / BLOCK)] ?? 0) + (week % BLOCK)) % history.weeks,
    ),
  };
}

function drawPerson(from: readonly PersonHistory[], users: number, random: RandomSource): DrawnPerson {
  const past = from[below(from.length, random)];
  if (past === undefined) throw new RangeError('nobody to draw from');
  const usesBoth = random() < users;
  const useShare = 1 - Math.sqrt(random());
  return { past, useShare: usesBoth ? useShare : null, departure: standardNormal(random) };
}

function below(n: number, random: RandomSource): number {
  return Math.floor(random() * n);
}

/** Box & Muller 1958, doi:10.1214/aoms/1177706645. */
function standardNormal(random: RandomSource): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
