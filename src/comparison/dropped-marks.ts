import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { DroppedMarks, PersonCount } from '../domain/drift-watch.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import { clopperPearson } from '../statistics/clopper-pearson.ts';
import { weekIndex } from './week-index.ts';

/** A person is one whose marks can stop for so many weeks after the last. */
const MEMORY = 4;
/** Earlier weeks that must have such a memory. */
const FEWEST_WEEKS = 3;
/** Of each of the two intervals. Every harness is looked at in every week, so it is not 95 %. */
const LEVEL = 0.99;

/**
 * Whether a harness's marks stopped in the week for more of its people than in the weeks before. By person, as the pull
 * requests of one go together; against the harness's own past, as some people leave marks now and then only. The exact
 * intervals of the two shares must not meet, and fewer persons than are shown by themselves never make it.
 */
export function droppedMarks(
  rows: readonly MeasuredPullRequest[],
  harness: HarnessId,
  plan: ComparisonPlan,
): readonly DroppedMarks[] {
  const last = plan.trend.length - 1;
  if (plan.trend[last]?.id !== plan.week.id || last < MEMORY + FEWEST_WEEKS) return [];
  const name = plan.naming.get(harness)?.name ?? harness;
  return (['any', 'on-commits'] as const).flatMap((marks) => {
    const persons = personsOf(rows, (row) => isMarked(row, harness, marks), plan);
    const thisWeek = stoppedIn(last, last, persons);
    const before = stoppedIn(MEMORY, last - 1, persons);
    const dropped = { harness, name, marks, thisWeek, before, level: LEVEL };
    return isDrop(dropped, plan) ? [dropped] : [];
  });
}

/** `null`: it says nothing of the harness's marks. */
function isMarked(
  row: MeasuredPullRequest,
  harness: HarnessId,
  marks: DroppedMarks['marks'],
): boolean | null {
  const { membership, marksOnCommits } = row;
  if (membership.kind === 'unmarked') return marks === 'any' ? false : null;
  const isIts =
    (membership.kind === 'harness' || membership.kind === 'assisted-later') && membership.harness === harness;
  if (!isIts) return null;
  return marks === 'any' ? true : marksOnCommits;
}

/** By week: `true` where at least one of a person's pull requests was marked, `false` where none was. */
type Weeks = (boolean | undefined)[];

function personsOf(
  rows: readonly MeasuredPullRequest[],
  marked: (row: MeasuredPullRequest) => boolean | null,
  { trend }: ComparisonPlan,
): readonly Weeks[] {
  const persons = new Map<string, Weeks>();
  for (const row of rows) {
    const isIts = row.person.kind === 'known' ? marked(row) : null;
    if (isIts === null || row.person.kind !== 'known') continue;
    const week = weekIndex(trend, row.createdAt);
    if (week < 0) continue;
    const login = row.person.login.toLowerCase();
    const weeks = persons.get(login) ?? [];
    weeks[week] = isIts || weeks[week] === true;
    persons.set(login, weeks);
  }
  return [...persons.values()];
}

function stoppedIn(first: number, last: number, persons: readonly Weeks[]): PersonCount {
  let stopped = 0;
  let of = 0;
  for (const weeks of persons) {
    for (let week = first; week <= last; week++) {
      if (weeks[week] === undefined || !weeks.slice(week - MEMORY, week).includes(true)) continue;
      of += 1;
      if (weeks[week] === false) stopped += 1;
    }
  }
  return { stopped, of };
}

function isDrop({ thisWeek, before }: DroppedMarks, { minimum }: ComparisonPlan): boolean {
  if (thisWeek.stopped < minimum.privacyPersons) return false;
  const now = clopperPearson({ successes: thisWeek.stopped, n: thisWeek.of, level: LEVEL });
  const then = clopperPearson({ successes: before.stopped, n: before.of, level: LEVEL });
  return now !== null && then !== null && now.low > then.high;
}
