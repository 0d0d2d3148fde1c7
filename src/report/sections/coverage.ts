import type { Report } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';
import { markStrength } from '../mark-strength.ts';
import { type Marked, marked } from '../marked.ts';
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
    nodes: details('What could not be seen, and how to see more', `: ${unseen(seen)}`, [
      ...strengths(report),
      ...byHarness(report),
      paragraph(...later(report), HOW_TO_SEE_MORE),
    ]),
  };
}

const HOW_TO_SEE_MORE =
  'A PR is unmarked when no account, commit identity, trailer, footer, branch or label of a known harness was found on it up to ' +
  'the data cut. Silence is not evidence: editor assistants and chat windows leave no mark, and some tools leave one only ' +
  'when told to. Let them sign their commits or add a co-author trailer, and they are seen from that day on.';

function unseen({ of, suggestive, unmarked, unobserved }: Marked): string {
  const all = counted(of + unobserved, 'PR');
  const parts = [
    `${whole(unmarked)} of ${all} ${unmarked === 1 ? 'is' : 'are'} unmarked`,
    ...(suggestive > 0 ? [`${whole(suggestive)} only weakly marked`] : []),
    ...(unobserved > 0 ? [`${whole(unobserved)} could not be looked at`] : []),
  ];
  return parts.join(', ');
}

/** Coverage goes by everything seen up to the data cut, the rows by what was there at the start. */
function later({ setAside: { assistedLater } }: Report): readonly string[] {
  if (assistedLater === 0) return [];
  const got = assistedLater === 1 ? 'got it later, and is' : 'got it later, and are';
  return [
    `A harness’s row holds only PRs that carried its mark when they were made ready; ${counted(assistedLater, 'PR')} ` +
      `${got} counted here but in no harness’s row. `,
  ];
}

/** More rows are not read. */
const MOST_HARNESSES = 12;

/** What each harness's row rests on; by everything seen, as above. */
function byHarness({ cohorts }: Report) {
  const rows = cohorts
    .filter(({ role }) => role === 'harness')
    .slice(0, MOST_HARNESSES)
    .flatMap(({ name, metrics }) => {
      const result = metrics['attribution-coverage'];
      if (result === undefined || result.n === 0) return [];
      const { identity = 0, person = 0, text = 0 } = result.counts;
      return [[name, whole(identity), whole(person), whole(text)]];
    });
  if (rows.length === 0) return [];
  return [
    table(
      [
        { head: 'Harness', align: 'left' },
        { head: 'By identity', align: 'right' },
        { head: 'By a person', align: 'right' },
        { head: 'By text alone', align: 'right' },
      ],
      rows,
    ),
  ];
}

function strengths({ coverage: { counts, unknown } }: Report) {
  const entries = Object.entries({ ...counts, unobserved: unknown }).filter(([, n]) => n > 0);
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
