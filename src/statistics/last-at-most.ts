/** Index of the last of the ascending `times` that is at most `time`; −1 when all are later. O(log n). */
export function lastAtMost(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Number.NaN) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
