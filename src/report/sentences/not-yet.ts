import type { Cohort, Comparison } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { listed } from '../format/listed.ts';
import { hasFigures } from '../has-figures.ts';
import { marked } from '../marked.ts';
import { shortfall } from '../shortfall.ts';

const MOST_NAMED = 3;

/** What the figures do not show, and what would change that. No harness is called faster or better here. */
export function notYet(comparison: Comparison): Sentence {
  const harnesses = comparison.cohorts.filter((cohort) => cohort.role === 'harness');
  const measured = harnesses.filter(hasFigures);
  const thin = harnesses.filter((cohort) => !hasFigures(cohort));
  const parts = [claim(measured.length), tooFew(thin, comparison), remedy(comparison)];
  return { lead: 'What cannot be said yet:', text: parts.filter((part) => part !== '').join(' ') };
}

function claim(measured: number): string {
  if (measured === 0) return 'anything about a single harness.';
  return (
    'which harness is faster or better. The rows of the table are different people, repositories and tasks; ' +
    'they describe, they do not compare.'
  );
}

function tooFew(thin: readonly Cohort[], { minimum }: Comparison): string {
  if (thin.length === 0) return '';
  const names = thin.map((cohort) => `${cohort.name} (${shortfall(cohort, minimum)})`);
  return `Too few for figures: ${listed(names, MOST_NAMED)}.`;
}

function remedy(comparison: Comparison): string {
  const seen = marked(comparison);
  const isMostlyUnmarked = seen !== null && seen.marked * 2 < seen.of;
  return isMostlyUnmarked ? 'Marks on the unmarked PRs would change that most.' : '';
}
