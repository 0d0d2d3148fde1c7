import { chiSquareTail } from './chi-square-tail.ts';

/** Follow-ups of one group: durations, and whether each ended (1) or still ran (0). */
export interface FollowUps {
  readonly durations: readonly number[];
  readonly events: readonly number[];
}

/**
 * Log-rank test of two survival curves: observed and expected events of both, χ² and p.
 *
 * Source: Mantel 1966; Peto & Peto 1972, doi:10.2307/2344317. R: `survdiff(Surv(time, event) ~ group)`.
 */
export function logRank(first: FollowUps, second: FollowUps) {
  const observed = [countEvents(first), countEvents(second)] as const;
  const [a, b] = [sorted(first), sorted(second)];
  const times = [...new Set([...a, ...b].filter(({ event }) => event === 1).map(({ time }) => time))];
  let expected = 0;
  let variance = 0;
  const at = { a: 0, b: 0 };
  for (const time of times.sort((x, y) => x - y)) {
    at.a = skip(a, at.a, time);
    at.b = skip(b, at.b, time);
    const [n1, n2] = [a.length - at.a, b.length - at.b];
    const n = n1 + n2;
    const d = eventsAt(a, at.a, time) + eventsAt(b, at.b, time);
    expected += (d * n1) / n;
    if (n > 1) variance += (d * n1 * n2 * (n - d)) / (n * n * (n - 1));
  }
  const chiSquare = (observed[0] - expected) ** 2 / variance;
  const others = observed[0] + observed[1] - expected;
  return {
    observed,
    expected: [expected, others] as const,
    variance,
    chiSquare,
    p: chiSquareTail(chiSquare),
  };
}

interface FollowUp {
  readonly time: number;
  readonly event: number;
}

function countEvents({ events }: FollowUps): number {
  return events.filter((event) => event === 1).length;
}

function sorted({ durations, events }: FollowUps): readonly FollowUp[] {
  return durations
    .map((time, i) => ({ time, event: events[i] ?? 0 }))
    .sort((one, other) => one.time - other.time);
}

function skip(followUps: readonly FollowUp[], from: number, time: number): number {
  let at = from;
  while ((followUps[at]?.time ?? Number.POSITIVE_INFINITY) < time) at++;
  return at;
}

function eventsAt(followUps: readonly FollowUp[], from: number, time: number): number {
  let count = 0;
  for (let at = from; followUps[at]?.time === time; at++) count += followUps[at]?.event ?? 0;
  return count;
}
