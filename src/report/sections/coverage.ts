import type { Report } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';
import { markStrength } from '../mark-strength.ts';
import { marked } from '../marked.ts';
import { details } from '../nodes/details.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { table } from '../nodes/table.ts';
import type { Section } from '../section.ts';

/** What the report cannot see, how strong the marks are that it sees, and what would show more. */
export function coverage(report: Report): Section | null {
  const seen = marked(report);
  if (seen === null) return null;
  return {
    id: 'coverage',
    name: 'coverage',
    nodes: details(
      'What could not be seen, and how to see more',
      `: ${whole(seen.of - seen.marked)} of ${counted(seen.of, 'PR')} carry no mark`,
      [...strengths(report), paragraph(HOW_TO_SEE_MORE)],
    ),
  };
}

const HOW_TO_SEE_MORE =
  'A PR is unmarked when no account, commit identity, trailer, footer, branch or label of a known harness was found on it when ' +
  'it was made ready. Silence is not evidence: editor assistants and chat windows leave no mark, and some tools leave one only ' +
  'when told to. Let them sign their commits or add a co-author trailer, and they are seen from that day on.';

function strengths({ coverage: { counts } }: Report) {
  const entries = Object.entries(counts).filter(([, n]) => n > 0);
  if (entries.length === 0) return [];
  return [
    table(
      [
        { head: 'Rests on', align: 'left' },
        { head: 'PRs', align: 'right' },
      ],
      entries.map(([category, n]) => [markStrength(category), whole(n)]),
    ),
  ];
}
