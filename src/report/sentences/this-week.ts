import type { Comparison } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';

/** What was opened and merged, beside the week before: use, not speed. */
export function thisWeek({ all }: Comparison): Sentence {
  const { opened, merged } = all.thisWeek;
  const before = all.weekBefore;
  return {
    lead: 'This week:',
    text:
      `${counted(opened, 'PR')} opened, ${whole(merged)} merged (these are not the same PRs). ` +
      `The week before: ${whole(before.opened)} and ${whole(before.merged)}.`,
  };
}
