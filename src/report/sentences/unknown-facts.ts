import type { Comparison } from '../../domain/comparison.ts';
import type { Completeness, Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { missingFacts } from '../missing-facts.ts';

/** Up to this share of the pull requests a missing fact changes no figure that is read; it is told further below. */
const MOST_UNMENTIONED = 0.05;

/** So many are named in the sentence; all stand among the numbers behind the numbers. */
const MOST_NAMED = 2;

/** What could not be read or is not in the facts; `null` where (nearly) everything is there. */
export function unknownFacts(comparison: Comparison, completeness: Completeness): Sentence | null {
  const facts = missingFacts(comparison.missing, MOST_UNMENTIONED * comparison.all.n);
  const parts = [...unread(completeness), ...named(facts)];
  if (parts.length === 0) return null;
  const zero = facts.length === 0 ? '' : ' Nothing is counted as zero for that.';
  return { lead: 'Unknown:', text: `${parts.join('; ')}.${zero}` };
}

function unread({ complete, missing }: Completeness): readonly string[] {
  if (complete) return [];
  if (missing === null) return ['part of the PRs, which could not be read, and nobody knows how many'];
  return [`${counted(missing, 'PR')} that could not be read`];
}

function named(facts: readonly string[]): readonly string[] {
  const more = facts.length - MOST_NAMED;
  return more > 0 ? [...facts.slice(0, MOST_NAMED), counted(more, 'more fact')] : facts;
}
