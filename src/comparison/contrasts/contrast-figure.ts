import type { ContrastDesign, ContrastFigure, EvidenceGrade } from '../../domain/contrast.ts';
import type { Estimate } from '../../domain/estimate.ts';
import type { ContrastEstimate } from '../../statistics/contrast-estimate.ts';
import type { ContrastRule } from './contrast-rule.ts';
import { intervalReach } from './interval-reach.ts';

/** An estimate, and how many scored units it was drawn from. */
export interface DrawnEstimate {
  readonly design: ContrastDesign;
  readonly estimate: ContrastEstimate | null;
  readonly scored: { readonly a: number; readonly b: number };
  /** The facts of a side are missing. */
  readonly unknown: boolean;
}

const GRADES = {
  'same-person': 'C',
  'same-repository': 'D',
  repositories: 'D',
  crude: 'E',
} as const satisfies Readonly<Record<ContrastDesign, EvidenceGrade>>;

/** Events, and units without one, that a difference of shares needs in both arms together. */
const EVENTS = 10;
const LEVEL = { one: 0.95, any: 0.9 } as const;

/** What is printed of an estimate: its figure where enough stands behind it, else what is missing. */
export function contrastFigure(drawn: DrawnEstimate, rule: ContrastRule): ContrastFigure {
  const { design, estimate, scored, unknown } = drawn;
  const kept = { a: estimate?.treated ?? 0, b: estimate?.control ?? 0 };
  const missing = unknown ? unknownFigure : tooFew(estimate, rule);
  return {
    design,
    grade: GRADES[design],
    estimate: missing ?? withInterval(estimate, rule),
    n: kept,
    persons: estimate?.persons ?? 0,
    effectivePersons: estimate?.effectivePersons ?? 0,
    kept: { a: share(kept.a, scored.a), b: share(kept.b, scored.b) },
    standardError: standardError(estimate, rule),
  };
}

const unknownFigure: Estimate = { kind: 'unknown' };

function withInterval(estimate: ContrastEstimate | null, rule: ContrastRule): Estimate {
  const reach = estimate === null ? null : intervalReach(estimate, rule);
  if (estimate === null || estimate.variance === null || reach === null) return unknownFigure;
  const { value, variance } = estimate;
  const half = reach * Math.sqrt(variance);
  return {
    kind: 'estimate',
    value: onScale(value, rule.scale),
    low: limit(onScale(value - half, rule.scale)),
    high: limit(onScale(value + half, rule.scale)),
    level: LEVEL[rule.look],
    look: rule.look,
    interval: 'clustered',
  };
}

function onScale(score: number, scale: ContrastRule['scale']): number {
  return scale === 'ratio' ? Math.exp(score) : score;
}

/** Too far away for a number: there is none. */
function limit(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The first minimum that is missed; `null`: none. No variance, and one of 0, tell that all that counts is one person's. */
function tooFew(estimate: ContrastEstimate | null, { scale, minimum }: ContrastRule): Estimate | null {
  if (estimate === null) return short('pull-requests', 0, minimum.prs);
  const { treated, control, treatedPersons, controlPersons, persons, variance, scoreSum } = estimate;
  const inBoth = Math.min(treatedPersons, controlPersons);
  const events = Math.min(scoreSum, treated + control - scoreSum);
  return (
    short('pull-requests', Math.min(treated, control), minimum.prs) ??
    short('persons', inBoth, Math.max(minimum.persons, minimum.privacyPersons)) ??
    short('effective-persons', estimate.effectivePersons, minimum.effectivePersons) ??
    (scale === 'difference' ? short('events', events, EVENTS) : null) ??
    (variance === null || variance === 0 || !(estimate.effectivePersons > 1)
      ? short('persons', persons, persons + 1)
      : null)
  );
}

function short(
  of: Extract<Estimate, { kind: 'too-few' }>['of'],
  n: number,
  needed: number,
): Extract<Estimate, { kind: 'too-few' }> | null {
  return n < needed || n === 0 ? { kind: 'too-few', n, needed: Math.max(needed, 1), of } : null;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Of fewer persons than may be shown not even this. */
function standardError(estimate: ContrastEstimate | null, { minimum }: ContrastRule): number | null {
  if (estimate === null || estimate.variance === null || estimate.variance === 0) return null;
  const { treatedPersons, controlPersons, variance } = estimate;
  return Math.min(treatedPersons, controlPersons) < minimum.privacyPersons ? null : Math.sqrt(variance);
}
