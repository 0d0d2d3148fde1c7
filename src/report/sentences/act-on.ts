import type { Comparison } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { duration } from '../format/duration.ts';
import { whole } from '../format/whole.ts';
import { isReviewKnown } from '../is-review-known.ts';
import { longWaits } from '../long-waits.ts';
import { openPrs } from '../open-prs.ts';
import { openUnknown } from '../open-unknown.ts';
import { setAsideThisWeek } from '../set-aside-this-week.ts';
import { unreviewedHarness } from '../unreviewed-harness.ts';

/** What somebody can do something about today: merges that nobody looked at, and pull requests that wait. */
export function actOn(comparison: Comparison): Sentence {
  const isUnknown = isMergeUnknown(comparison) && isWaitUnknown(comparison);
  return {
    lead: 'Act on:',
    text: isUnknown
      ? [
          `Whether PRs were merged or wait is unknown: ${absent(comparison)} are not in the facts.`,
          ...lookBack(comparison),
        ].join(' ')
      : [unreviewed(comparison), ...lookBack(comparison), waiting(comparison)].join(' '),
  };
}

/** None is known to be merged, and of some nobody can say. */
function isMergeUnknown({ all: { thisWeek } }: Comparison): boolean {
  return thisWeek.merged === 0 && thisWeek.mergeUnknown > 0;
}

/** None is known to be open, which says nothing where outcomes are unknown; or no open one's reviews are known. */
function isWaitUnknown({ open: { total, reviewUnknown }, all }: Comparison): boolean {
  return total === 0 ? all.thisWeek.mergeUnknown > 0 : total === reviewUnknown;
}

function absent({ open: { reviewUnknown }, all: { thisWeek } }: Comparison): string {
  const outcomes = `the outcomes of ${counted(thisWeek.mergeUnknown, 'PR')}`;
  if (reviewUnknown === 0) return outcomes;
  return `${outcomes} and the reviews of ${counted(reviewUnknown, 'open PR')}`;
}

function unreviewed(comparison: Comparison): string {
  const { thisWeek } = comparison.all;
  const { merged, reviewKnown, unreviewed: list } = thisWeek;
  if (isMergeUnknown(comparison)) return 'Whether PRs were merged this week is unknown.';
  if (merged === 0) return `No PR${setAsideThisWeek(comparison.setAside, ['merged'])} was merged this week.`;
  if (reviewKnown === 0) return 'Whether this week’s merges were reviewed is unknown.';
  const concentrated = inAHarness(comparison);
  if (concentrated !== null) return concentrated;
  const which = isReviewKnown(thisWeek)
    ? { one: 'The one PR merged this week', many: 'PRs merged this week' }
    : {
        one: 'This week’s one merge whose reviews are known',
        many: 'merges of this week whose reviews are known',
      };
  const had = list.length === 0 ? 'had an independent review.' : 'had no independent review.';
  if (reviewKnown === 1) return `${which.one} ${had}`;
  if (list.length === 0) return `All ${whole(reviewKnown)} ${which.many} ${had}`;
  if (list.length === reviewKnown)
    return `None of the ${whole(reviewKnown)} ${which.many} had an independent review.`;
  return `${whole(list.length)} of the ${whole(reviewKnown)} ${which.many} ${had}`;
}

function inAHarness(comparison: Comparison): string | null {
  const found = unreviewedHarness(comparison, 'this-week');
  if (found === null) return null;
  const which = found.isWhole
    ? `${found.name} PRs merged this week`
    : `${found.name} merges of this week whose reviews are known`;
  return (
    `${whole(found.unreviewed)} of the ${whole(found.of)} ${which} had no independent review; ` +
    `of all others, ${whole(found.rest.unreviewed)} of ${whole(found.rest.of)}.`
  );
}

function lookBack(comparison: Comparison): readonly string[] {
  const found = unreviewedHarness(comparison, 'look-back');
  if (found === null) return [];
  const weeks = counted(comparison.lookBack.length, 'week');
  const which = found.isWhole ? 'merges' : 'merges of known review';
  return [`Over ${weeks}: ${whole(found.unreviewed)} of ${whole(found.of)} ${found.name} ${which} had none.`];
}

function waiting(comparison: Comparison): string {
  const { waiting: list, open } = comparison;
  const longest = list[0];
  if (isWaitUnknown(comparison)) return 'Whether open PRs wait for a review is unknown.';
  if (open.total === 0) return 'No ready PR is open, automation and stacked work aside.';
  const unknown = openUnknown(open);
  const subject = openPrs(list.length, open);
  if (longest === undefined) {
    const how = open.total - open.reviewUnknown === 1 ? 'no' : 'a';
    return [`${subject} waits for ${how} first human review.`, ...unknown].join(' ');
  }
  const verb = list.length === 1 ? 'waits' : 'wait';
  return [
    `${subject} ${verb} for a first human review${long(comparison)}; ` +
      `the longest for ${duration(longest.waiting)}.`,
    ...unknown,
  ].join(' ');
}

function long(comparison: Comparison): string {
  const overAWeek = longWaits(comparison).length;
  if (overAWeek === 0) return '';
  if (comparison.waiting.length === 1) return ', over a week';
  const which = overAWeek === comparison.waiting.length ? 'all' : whole(overAWeek);
  return `, ${which} of them over a week`;
}
