import type { DroppedMarks, Sighting } from '../../domain/drift-watch.ts';
import type { Report } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';
import { bold } from '../nodes/bold.ts';
import { bullets } from '../nodes/bullets.ts';
import { code } from '../nodes/code.ts';
import { details } from '../nodes/details.ts';
import { paragraph } from '../nodes/paragraph.ts';
import type { Phrase } from '../nodes/phrasing.ts';
import { table } from '../nodes/table.ts';
import type { Section } from '../section.ts';

const MOST_NAMED = 10;

/** Tools that nobody knows yet, and harnesses whose marks stopped. `null` where there is nothing to say. */
export function drift({ drift: { strangers, dropped } }: Report): Section | null {
  if (strangers.length + dropped.length === 0) return null;
  return {
    id: 'drift',
    name: 'drift watch',
    nodes: details('Drift watch', `: ${heads(strangers, dropped).join(', ')}`, [
      ...(dropped.length === 0 ? [] : [bullets(dropped.map(stoppedText)), paragraph(WHY_STOPPED)]),
      ...(strangers.length === 0 ? [] : [strangersTable(strangers), ...unlisted(strangers), HOW_TO_REGISTER]),
    ]),
  };
}

function heads(strangers: readonly Sighting[], dropped: readonly DroppedMarks[]): readonly string[] {
  const fresh = strangers.filter((one) => one.thisWeek === one.pullRequests).length;
  const unknown = `${counted(strangers.length, 'name')} that no harness claims`;
  return [
    ...new Set(dropped.map(({ name }) => `the marks of ${name} stopped`)),
    ...(strangers.length === 0 ? [] : [fresh === 0 ? unknown : `${unknown} (${whole(fresh)} new this week)`]),
  ];
}

function stoppedText({ name, marks, thisWeek, before, level }: DroppedMarks): readonly Phrase[] {
  const [left, then] =
    marks === 'any'
      ? ['its marks in the four weeks before and opened PRs since', 'opened only unmarked ones this week']
      : [
          'its marks on commits in the four weeks before and used it since',
          'left none on any commit this week',
        ];
  return [
    bold(`${name}:`),
    ` ${whole(thisWeek.stopped)} of ${counted(thisWeek.of, 'person')} who left ${left} ${then}. In the weeks before it was ` +
      `${whole(before.stopped)} of ${whole(before.of)}, a person counted once a week. Chance alone hardly explains that (checked at ` +
      `${whole(level * 100)} %).`,
  ];
}

const WHY_STOPPED =
  'A tool that changed its marks, a new setting or a squash that drops trailers looks like this, and so do people who put ' +
  'the tool down. Until it is known which, read this week’s rows with care.';

function strangersTable(strangers: readonly Sighting[]) {
  return table(
    [
      { head: 'Looks like a tool', align: 'left' },
      { head: 'As', align: 'left' },
      { head: 'PRs', align: 'right' },
      { head: 'This week', align: 'right' },
      { head: 'First seen', align: 'left' },
    ],
    strangers
      .slice(0, MOST_NAMED)
      .map(({ kind, name, pullRequests, thisWeek, firstWeek }) => [
        name === null ? 'not named: it may be a person’s name' : code(name),
        AS[kind],
        whole(pullRequests),
        whole(thisWeek),
        weekText(firstWeek),
      ]),
  );
}

/** `week 38 of 2026`, in one piece. */
function weekText(week: string): string {
  const [year = '', number = ''] = week.split('-W');
  return `week ${Number(number)} of ${year}`.replaceAll(' ', '\u00a0');
}

const AS: Readonly<Record<Sighting['kind'], string>> = {
  bot: 'opened PRs',
  'co-author': 'co-author',
  declared: 'declared in a trailer',
};

function unlisted(strangers: readonly Sighting[]) {
  const rest = strangers.length - MOST_NAMED;
  return rest > 0 ? [paragraph(`${whole(rest)} more in the report’s JSON.`)] : [];
}

const HOW_TO_REGISTER = paragraph(
  'Accounts of apps that are no known automation, harness or AI reviewer count as automation; co-authors count as nothing. ' +
    'If one is a coding tool of yours, name it under ',
  code('signals'),
  ' in the configuration, an AI reviewer under ',
  code('reviewers: ai'),
  '. If others use it too, tell us or add it with ',
  code('harness-metrics new-harness'),
  '.',
);
