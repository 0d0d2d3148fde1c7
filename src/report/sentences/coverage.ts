import type { Comparison } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { percent } from '../format/percent.ts';
import { whole } from '../format/whole.ts';
import { marked } from '../marked.ts';

/** How much of the work the report can see. */
export function coverage(comparison: Comparison): Sentence {
  const lead = 'Coverage:';
  const seen = marked(comparison);
  if (seen === null) return { lead, text: 'unknown.' };
  const share = percent(seen.marked / seen.of);
  const rest = seen.of - seen.marked;
  const text = `${whole(seen.marked)} of ${counted(seen.of, 'PR')} carry a harness’s mark (${share}).`;
  if (rest === 0) return { lead, text };
  const more = seen.marked < rest ? ' How to see more of them stands below.' : '';
  return {
    lead,
    text: `${text} The other ${whole(rest)} are unmarked, which does not mean that a person wrote them.${more}`,
  };
}
