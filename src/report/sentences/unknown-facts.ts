import type { Comparison } from '../../domain/comparison.ts';
import type { Completeness, Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { listed } from '../format/listed.ts';
import { missingFacts } from '../missing-facts.ts';

/** Up to this share of the pull requests a missing fact changes no figure that is read; it is told further below. */
const MOST_UNMENTIONED = 0.05;

/** What could not be read or is not in the facts; `null` where (nearly) everything is there. */
export function unknownFacts(comparison: Comparison, completeness: Completeness): Sentence | null {
  const parts = [...unread(completeness), ...absent(comparison)];
  return parts.length === 0 ? null : { lead: 'Unknown:', text: parts.join(' ') };
}

function unread({ complete, missing }: Completeness): readonly string[] {
  if (complete) return [];
  if (missing === null) return ['part of the PRs could not be read, and nobody knows how many.'];
  return [`${counted(missing, 'PR')} could not be read.`];
}

function absent({ missing, all }: Comparison): readonly string[] {
  const most = Math.max(...Object.values(missing));
  if (most <= MOST_UNMENTIONED * all.n) return [];
  return [`${listed(missingFacts(missing), 3)}. Nothing is counted as zero for that.`];
}
