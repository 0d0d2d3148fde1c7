import type { Estimate } from '../../domain/estimate.ts';
import { decimal } from './decimal.ts';

const WHAT = {
  'pull-requests': 'too few',
  persons: 'too few people',
  'effective-persons': 'too few people',
  events: 'too few events',
  weeks: 'too few weeks',
} as const;

/** Why there is no figure, and how far it is: `too few (6 of 20)`, `too few people (3 of 5)`. */
export function tooFew(estimate: Extract<Estimate, { kind: 'too-few' }>): string {
  return `${WHAT[estimate.of]} (${floored(estimate.n)} of ${decimal(estimate.needed)})`;
}

/** Rounded down, so that 5.97 of 6 does not read `6 of 6`. */
function floored(n: number): string {
  return decimal(Math.floor(n * 10) / 10);
}
