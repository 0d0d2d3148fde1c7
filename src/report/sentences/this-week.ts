import type { Comparison, SetAside } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';
import { mergedCount } from '../merged-count.ts';

/** What was opened and merged, beside the week before: use, not speed. */
export function thisWeek({ all, setAside }: Comparison): Sentence {
  const { opened, merged, mergeUnknown } = all.thisWeek;
  const before = all.weekBefore;
  const apart = opened > 0 && merged > 0 ? ' (these are not the same PRs)' : '';
  const unknown =
    mergeUnknown > 0 ? `; of ${counted(mergeUnknown, 'PR')} it is unknown whether they were merged` : '';
  return {
    lead: 'This week:',
    text: [
      `${counted(opened, 'PR')} opened, ${mergedCount(all.thisWeek)} merged${apart}${unknown}.`,
      ...notCounted(setAside),
      `The week before: ${whole(before.opened)} and ${mergedCount(before)}.`,
    ].join(' '),
  };
}

/** What the week's counts leave out. */
function notCounted({ thisWeek: { automation, stacked } }: SetAside): readonly string[] {
  const parts = [
    ...(isEmpty(automation) ? [] : [`automation (${both(automation)})`]),
    ...(isEmpty(stacked) ? [] : [`stacked PRs (${both(stacked)})`]),
  ];
  return parts.length === 0 ? [] : [`Not counted: ${parts.join(', ')}.`];
}

type Counts = SetAside['thisWeek']['automation'];

function isEmpty({ opened, merged }: Counts): boolean {
  return opened === 0 && merged === 0;
}

function both({ opened, merged }: Counts): string {
  return `${whole(opened)} opened, ${whole(merged)} merged`;
}
