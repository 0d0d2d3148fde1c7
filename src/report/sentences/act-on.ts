import type { Comparison } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { duration } from '../format/duration.ts';
import { whole } from '../format/whole.ts';
import { longWaits } from '../long-waits.ts';
import { unreviewedHarness } from '../unreviewed-harness.ts';

/** What somebody can do something about today: merges that nobody looked at, and pull requests that wait. */
export function actOn(comparison: Comparison): Sentence {
  return {
    lead: 'Act on:',
    text: [unreviewed(comparison), ...lookBack(comparison), waiting(comparison)].join(' '),
  };
}

function unreviewed(comparison: Comparison): string {
  const { merged, reviewKnown, unreviewed: list } = comparison.all.thisWeek;
  if (merged === 0) return 'No PR was merged this week.';
  if (reviewKnown === 0) return 'Whether this week’s merges were reviewed is unknown.';
  const found = unreviewedHarness(comparison, 'this-week');
  if (found !== null) {
    return (
      `${found.unreviewed} of the ${found.of} ${found.name} PRs merged this week had no independent review; ` +
      `of all others, ${found.rest.unreviewed} of ${whole(found.rest.of)}.`
    );
  }
  const which = reviewKnown < merged ? 'merges whose reviews are known' : 'PRs merged this week';
  if (list.length === 0) return `All ${whole(reviewKnown)} ${which} had an independent review.`;
  return `${whole(list.length)} of the ${whole(reviewKnown)} ${which} had no independent review.`;
}

function lookBack(comparison: Comparison): readonly string[] {
  const found = unreviewedHarness(comparison, 'look-back');
  if (found === null) return [];
  const weeks = counted(comparison.lookBack.length, 'week');
  return [`Over ${weeks}: ${whole(found.unreviewed)} of ${whole(found.of)} ${found.name} merges had none.`];
}

function waiting(comparison: Comparison): string {
  const { waiting: list, open } = comparison;
  const known = open.total - open.reviewUnknown;
  const longest = list[0];
  if (open.total === 0) return 'No PR is open.';
  if (known === 0) return 'Whether open PRs wait for a review is unknown.';
  if (longest === undefined) return 'No open PR waits for a first human review.';
  const verb = list.length === 1 ? 'waits' : 'wait';
  const overAWeek = longWaits(comparison).length;
  const which = overAWeek === list.length ? 'all' : whole(overAWeek);
  const long = overAWeek > 0 ? `, ${which} of them over a week` : '';
  return (
    `${whole(list.length)} of ${counted(known, 'open PR')} ${verb} for a first human review${long}; ` +
    `the longest for ${duration(longest.waiting)}.`
  );
}
