import { riskTable } from '../../../src/statistics/risk-table.ts';

/**
 * Mean time up to `until`: the area under the Kaplan–Meier curve, with its standard error.
 *
 * V = Σ (area from tᵢ to `until`)² dᵢ/(nᵢ(nᵢ − dᵢ)). Source: Royston & Parmar 2013, doi:10.1186/1471-2288-13-152.
 */
export function restrictedMean(durations: readonly number[], events: readonly number[], until: number) {
  const { times, atRisk, first } = riskTable(durations, events);
  const steps = Array.from(times, (time, i) => ({ time, risk: atRisk[i] ?? 0, ended: first[i] ?? 0 }));
  const within = steps.filter(({ time }) => time <= until);
  let survival = 1;
  let from = 0;
  let value = 0;
  const jumps: { readonly areaBefore: number; readonly term: number }[] = [];
  for (const { time, risk, ended } of within) {
    value += survival * (time - from);
    from = time;
    survival *= (risk - ended) / risk;
    if (ended > 0 && risk > ended) jumps.push({ areaBefore: value, term: ended / (risk * (risk - ended)) });
  }
  value += survival * (until - from);
  const total = value;
  const variance = jumps.reduce((sum, { areaBefore, term }) => sum + (total - areaBefore) ** 2 * term, 0);
  return { value, standardError: Math.sqrt(variance) };
}
