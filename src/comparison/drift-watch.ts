import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { DriftWatch, Sighting } from '../domain/drift-watch.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Stranger } from '../domain/stranger.ts';
import type { CohortIdentity } from './cohort.ts';
import { droppedMarks } from './dropped-marks.ts';
import { weekIndex } from './week-index.ts';

/** Unknown tools on all pull requests of the look-back and since, and shown harnesses whose marks stopped in the week. */
export function driftWatch(
  rows: readonly MeasuredPullRequest[],
  shown: readonly CohortIdentity[],
  plan: ComparisonPlan,
): DriftWatch {
  const harnesses = new Set(shown.map(({ harness }) => harness).filter((harness) => harness !== null));
  return {
    strangers: sightings(rows, plan),
    dropped: [...harnesses].flatMap((harness) => droppedMarks(rows, harness, plan)),
  };
}

interface Seen {
  readonly stranger: Stranger;
  readonly weeks: number[];
}

function sightings(rows: readonly MeasuredPullRequest[], plan: ComparisonPlan): readonly Sighting[] {
  const seen = new Map<string, Seen>();
  for (const { strangers, createdAt } of rows) {
    const week = strangers.length === 0 ? -1 : weekIndex(plan.trend, createdAt);
    if (week < 0) continue;
    for (const stranger of strangers) {
      const key = `${stranger.kind} ${stranger.name?.toLowerCase()}`;
      const one = seen.get(key) ?? { stranger, weeks: [] };
      one.weeks.push(week);
      seen.set(key, one);
    }
  }
  return [...seen.values()].map((one) => sighting(one, plan)).sort(mostFirst);
}

function sighting({ stranger, weeks }: Seen, { trend, week }: ComparisonPlan): Sighting {
  const first = weeks.reduce((earliest, index) => Math.min(earliest, index), trend.length);
  return {
    ...stranger,
    pullRequests: weeks.length,
    thisWeek: weeks.filter((index) => trend[index]?.id === week.id).length,
    firstWeek: trend[first]?.id ?? week.id,
  };
}

function mostFirst(a: Sighting, b: Sighting): number {
  return b.pullRequests - a.pullRequests || (a.name ?? '').localeCompare(b.name ?? '', 'en');
}
