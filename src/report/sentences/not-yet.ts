import type { Cohort, Comparison } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { listed } from '../format/listed.ts';
import { hasFigures } from '../has-figures.ts';
import { hasIntervals } from '../has-intervals.ts';
import { outlook } from '../outlook.ts';
import { shortfall } from '../shortfall.ts';
import { contrasts } from './contrasts.ts';

const MOST_NAMED = 3;

/** What the figures do not show, and when they may. No harness is called faster or better here. */
export function notYet(comparison: Comparison): Sentence {
  const harnesses = comparison.cohorts.filter((cohort) => cohort.role === 'harness');
  const thin = harnesses.filter((cohort) => !hasFigures(cohort));
  const parts = [claim(harnesses.filter(hasFigures), comparison), tooFew(thin, comparison)];
  return { lead: 'What cannot be said yet:', text: parts.filter((part) => part !== '').join(' ') };
}

function claim(measured: readonly Cohort[], comparison: Comparison): string {
  if (measured.length === 0) return 'anything about a single harness.';
  if (contrasts(comparison).length > 0) {
    return 'which harness is best: each is set against its own people’s other PRs, and people, repositories and tasks differ.';
  }
  const why = measured.some(hasIntervals)
    ? 'the rows differ in people, repositories and tasks.'
    : 'too few people use them to tell a difference from chance.';
  return `which harness is faster or better; ${why}`;
}

/** The largest is the nearest: they stand by number of pull requests. */
function tooFew(thin: readonly Cohort[], comparison: Comparison): string {
  const nearest = thin[0];
  if (nearest === undefined) return '';
  const when = outlook(nearest, comparison);
  const far = `${shortfall(nearest, comparison.minimum)}${when === null ? '' : `; ${when}`}`;
  if (thin.length === 1) return `Too few for figures: ${nearest.name} (${far}).`;
  const names = listed(
    thin.map(({ name }) => name),
    MOST_NAMED,
  );
  return `Too few for figures: ${names}. Nearest is ${nearest.name} (${far}).`;
}
