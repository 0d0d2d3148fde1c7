/**
 * Who was at risk and what happened, at every distinct time, in ascending order (columns of equal length).
 * `atRisk` counts those whose time is this one or later.
 */
export interface RiskTable {
  readonly n: number;
  readonly times: Float64Array;
  readonly atRisk: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Counts times by how they ended: 0 still running (right-censored), 1 first cause, 2 second cause.
 *
 * Conventions, as in R's `survfit`: one that is censored at the time of an event was at risk of it; ties are exact
 * equality (no rounding). O(n log n). Throws a `RangeError` on lengths that differ, a time that is negative or not
 * finite, or another cause.
 */
export function riskTable(durations: ArrayLike<number>, causes: ArrayLike<number>): RiskTable {
  const [running, first, second] = sortedByCause(durations, causes);
  const times = distinctTimes(durations);
  const table = {
    n: durations.length,
    times,
    atRisk: new Float64Array(times.length),
    first: tally(first, times),
    second: tally(second, times),
  };
  const censored = tally(running, times);
  let left = table.n;
  for (let i = 0; i < times.length; i++) {
    table.atRisk[i] = left;
    left -= (table.first[i] ?? 0) + (table.second[i] ?? 0) + (censored[i] ?? 0);
  }
  return table;
}

function sortedByCause(
  durations: ArrayLike<number>,
  causes: ArrayLike<number>,
): readonly [Float64Array, Float64Array, Float64Array] {
  if (durations.length !== causes.length) {
    throw new RangeError(`${durations.length} durations and ${causes.length} causes`);
  }
  const byCause: readonly [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < durations.length; i++) {
    const duration = durations[i] ?? Number.NaN;
    const times = byCause[causes[i] ?? Number.NaN];
    if (!(duration >= 0 && Number.isFinite(duration))) {
      throw new RangeError(`a duration must be at least 0 and finite, not ${duration}`);
    }
    if (times === undefined) throw new RangeError(`a cause must be 0, 1 or 2, not ${causes[i]}`);
    times.push(duration);
  }
  return [ascending(byCause[0]), ascending(byCause[1]), ascending(byCause[2])];
}

function ascending(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

function distinctTimes(durations: ArrayLike<number>): Float64Array {
  const sorted = ascending(durations);
  return sorted.filter((time, i) => i === 0 || time !== sorted[i - 1]);
}

/** How many of the ascending `values` fall on each of the ascending `times`. */
function tally(values: Float64Array, times: Float64Array): Float64Array {
  let next = 0;
  return times.map((time) => {
    const from = next;
    while (values[next] === time) next++;
    return next - from;
  });
}
