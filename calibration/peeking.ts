import { defaultConfig } from '../src/config/default-config.ts';
import { mixtureBoundary } from '../src/statistics/mixture-boundary.ts';
import { personContrast } from '../src/statistics/person-contrast.ts';
import type { History } from './history.ts';

/** What the usual tests call a difference, if one looks every week. */
export type PeekingEvent =
  /** |z| above 1.96, all pull requests taken for independent. */
  | 'z on pull requests'
  /** The boundary that may be looked at whenever one likes (5 % both sides together), pull requests taken for independent. */
  | 'boundary on pull requests'
  /** Within persons, jackknife by person, |θ| above 1.96 standard errors. */
  | 'jackknife';

const Z = 1.959963984540054;
/** Fewer give no jackknife to speak of. */
const FEWEST_PERSONS = 3;

const { minimum } = defaultConfig();

/** Looks at the end of every week as one would without the procedure, from 20 pull requests of each arm on. */
export function peeking(units: History, phi: number): ReadonlySet<PeekingEvent> {
  const events = new Set<PeekingEvent>();
  const arms = [emptyArm(), emptyArm()] as const;
  const contrast = personContrast();
  let next = 0;
  for (const to of units.byWeek) {
    for (; next < to; next++) addUnit(units, next, { arms, contrast });
    const [control, treated] = arms;
    if (Math.min(control.n, treated.n) < minimum.prs) continue;
    const variance = varianceOfMean(control) + varianceOfMean(treated);
    const z = Math.abs(treated.sum / treated.n - control.sum / control.n) / Math.sqrt(variance);
    if (z > Z) events.add('z on pull requests');
    if (z > mixtureBoundary(phi ** 2 / variance, 0.025)) events.add('boundary on pull requests');
    const estimate = contrast.estimate();
    if (estimate === null || estimate.variance === null || estimate.persons < FEWEST_PERSONS) continue;
    if (Math.abs(estimate.value) > Z * Math.sqrt(estimate.variance)) events.add('jackknife');
  }
  return events;
}

interface Arm {
  n: number;
  sum: number;
  squares: number;
}

interface Looked {
  readonly arms: readonly [Arm, Arm];
  readonly contrast: ReturnType<typeof personContrast>;
}

function emptyArm(): Arm {
  return { n: 0, sum: 0, squares: 0 };
}

function addUnit({ persons, own, arms, scores }: History, i: number, looked: Looked): void {
  const treated = arms[i] === 1;
  const score = scores[i] ?? 0;
  const arm = looked.arms[treated ? 1 : 0];
  arm.n++;
  arm.sum += score;
  arm.squares += score * score;
  looked.contrast.add({ person: persons[i] ?? 0, stratum: own[i] ?? 0, treated, score });
}

function varianceOfMean({ n, sum, squares }: Arm): number {
  return (squares - (sum * sum) / n) / (n - 1) / n;
}
