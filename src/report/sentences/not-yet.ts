import type { Cohort, Comparison } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { listed } from '../format/listed.ts';
import { hasFigures } from '../has-figures.ts';
import { marked } from '../marked.ts';

const MOST_NAMED = 3;

/** What the figures do not show, and what would change that. No harness is called faster or better here. */
export function notYet(comparison: Comparison): Sentence {
  const harnesses = comparison.cohorts.filter((cohort) => cohort.role === 'harness');
  const measured = harnesses.filter(hasFigures);
  const thin = harnesses.filter((cohort) => !hasFigures(cohort));
  const parts = [claim(measured.length), tooFew(thin), remedy(thin.length, comparison)];
  return { lead: 'What cannot be said yet:', text: parts.filter((part) => part !== '').join(' ') };
}

function claim(measured: number): string {
  if (measured === 0) return 'anything about a single harness.';
  return (
    'which harness is faster or better. The rows of the table are different people, repositories and tasks; ' +
    'they describe, they do not compare.'
  );
}

function tooFew(thin: readonly Cohort[]): string {
  if (thin.length === 0) return '';
  const names = thin.map(({ name, n }) => `${name} (${counted(n, 'PR')})`);
  return `Too few for figures: ${listed(names, MOST_NAMED)}.`;
}

function remedy(thin: number, comparison: Comparison): string {
  const seen = marked(comparison);
  if (seen !== null && seen.marked * 2 < seen.of) return 'Marks on the unmarked PRs would change that most.';
  return thin > 0 ? 'More PRs, by more people, would change that.' : '';
}
