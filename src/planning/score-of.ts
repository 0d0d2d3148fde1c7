import { MINUTE, type Milliseconds } from '../domain/duration.ts';
import type { PlannedMetric } from './planned-metric.ts';

/**
 * The score of a result at the age of judgement: a time in ln minutes between one minute and that age, which also stands
 * for what was not merged by then; a share as it is.
 */
export function scoreOf(result: number, kind: PlannedMetric['kind'], maturity: Milliseconds): number {
  if (kind === 'share') return result;
  return Math.min(Math.max(result, 0), Math.log(maturity / MINUTE));
}
