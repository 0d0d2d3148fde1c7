import { pnorm, qnorm } from 'lib-r-math.js';
import type { Organisation } from './organisation.ts';
import type { Random } from './random.ts';

/** Pull requests by column, in the order of the weeks in which they are 14 days old. */
export interface History {
  readonly persons: Int32Array;
  /** Repository and four weeks. */
  readonly shared: Int32Array;
  /** Person, repository and four weeks. */
  readonly own: Int32Array;
  readonly arms: Uint8Array;
  readonly scores: Float64Array;
  /** How many pull requests there are by the end of each week. */
  readonly byWeek: Int32Array;
}

/** Pull requests a person and week: mean, the gamma shape of the persons' means, and variance by mean within persons. */
const RATE = { mean: 3.7, shape: 1.9, dispersion: 2.8 };
/** ln hours: at the middle, their spread, and the ages at which they are cut off: 14 days and one minute. */
const TIME = { middle: 1.6, sd: 2.3, most: Math.log(336), least: Math.log(1 / 60) };
const NEVER_MERGED = 0.12;
const AT_HOME = 0.8;
const LATE = 0.2;
const REPOSITORY_SD = 0.25;
/** Of a step from four weeks to the next. */
const CALENDAR_SD = 0.05;
const ADOPTION_WEEKS = 8;

/**
 * Draws a history: people of very unequal rates, each with a repository of their own and a level of their own; some join
 * later; some use the harness always, some never, most for a part of their work from some week on; repositories differ
 * and the calendar drifts (random walk).
 */
export function history(like: Organisation, random: Random): History {
  const people = Array.from({ length: like.people }, () => person(like, random));
  const blocks = Math.floor(like.weeks / 4) + 1;
  const repositories = Array.from({ length: like.repositories }, () => REPOSITORY_SD * random.normal());
  const calendar = walk(blocks, random);
  const out: Columns = { persons: [], shared: [], own: [], arms: [], scores: [] };
  const latent = like.outcome.kind === 'share' ? qnorm(like.outcome.base) : 0;
  const numbers = new Map<number, number>();
  const byWeek = new Int32Array(like.weeks);
  for (let week = 0; week < like.weeks; week++) {
    const block = Math.floor(week / 4);
    for (const [index, someone] of people.entries()) {
      if (week < someone.joins) continue;
      for (let left = random.negativeBinomial(someone.rate, RATE.dispersion); left > 0; left--) {
        const repository = random.uniform() < AT_HOME ? someone.home : random.below(like.repositories);
        const treated = random.uniform() < usage(someone, week);
        const level = (repositories[repository] ?? 0) + (calendar[block] ?? 0);
        const shared = repository * blocks + block;
        out.persons.push(index);
        out.shared.push(shared);
        out.own.push(numberOf(numbers, index * like.repositories * blocks + shared));
        out.arms.push(Number(treated));
        out.scores.push(score(like, { level, latent, someone, treated }, random));
      }
    }
    byWeek[week] = out.scores.length;
  }
  return {
    persons: Int32Array.from(out.persons),
    shared: Int32Array.from(out.shared),
    own: Int32Array.from(out.own),
    arms: Uint8Array.from(out.arms),
    scores: Float64Array.from(out.scores),
    byWeek,
  };
}

interface Columns {
  readonly persons: number[];
  readonly shared: number[];
  readonly own: number[];
  readonly arms: number[];
  readonly scores: number[];
}

interface Someone {
  readonly home: number;
  readonly joins: number;
  readonly rate: number;
  /** Standardised: above 0 is slower. */
  readonly level: number;
  readonly uses: number;
  readonly adopts: number;
  readonly effect: number;
}

function person(like: Organisation, random: Random): Someone {
  const level = random.normal();
  const home = homeOf(like.repositories, random.uniform());
  const joins = random.uniform() < LATE ? random.below(Math.max(1, Math.floor(like.weeks / 2))) : 0;
  const leaning = like.selfSelection * level + Math.sqrt(1 - like.selfSelection ** 2) * random.normal();
  return {
    home,
    joins,
    rate: random.gamma(RATE.shape, RATE.mean / RATE.shape),
    level,
    uses: usualUse(like, pnorm(leaning), random),
    adopts: random.below(ADOPTION_WEEKS),
    effect: like.effect + like.effectSd * random.normal(),
  };
}

/** The k-th repository is home to 1/k times as many people as the first. */
function homeOf(repositories: number, uniform: number): number {
  let whole = 0;
  for (let k = 1; k <= repositories; k++) whole += 1 / k;
  let rest = uniform * whole;
  for (let k = 1; k < repositories; k++) {
    rest -= 1 / k;
    if (rest < 0) return k - 1;
  }
  return repositories - 1;
}

function usualUse({ always, never }: Organisation, rank: number, random: Random): number {
  if (rank < always) return 1;
  return rank > 1 - never ? 0 : random.beta(1, 2);
}

function usage({ uses, adopts }: Someone, week: number): number {
  return uses === 1 || week >= adopts ? uses : 0;
}

function walk(steps: number, random: Random): readonly number[] {
  let at = 0;
  return Array.from({ length: steps }, () => {
    at += CALENDAR_SD * random.normal();
    return at;
  });
}

interface Circumstances {
  /** Of the repository and the calendar, in standard deviations of the score. */
  readonly level: number;
  /** Above minus this, a latent score is a success. */
  readonly latent: number;
  readonly someone: Someone;
  readonly treated: boolean;
}

function score(
  like: Organisation,
  { level, latent, someone, treated }: Circumstances,
  random: Random,
): number {
  const standard = level + Math.sqrt(like.icc) * someone.level + Math.sqrt(1 - like.icc) * random.normal();
  const effect = treated ? someone.effect : 0;
  if (like.outcome.kind === 'share') return latent + standard + effect > 0 ? 1 : 0;
  if (random.uniform() < NEVER_MERGED) return TIME.most;
  return Math.min(TIME.most, Math.max(TIME.least, TIME.middle + TIME.sd * standard + effect));
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
