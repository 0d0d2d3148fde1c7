import type { MetricResult } from '../../domain/comparison.ts';
import { METRIC_READING } from './metric-reading.ts';

/** The metric's title, and what the figure is where the title does not say it: `Ready → merged, half within`. */
export function metricHeading({ title, kind }: Pick<MetricResult, 'title' | 'kind'>): string {
  const saysItself = kind === 'share' || kind === 'count';
  return saysItself ? title : `${title}, ${METRIC_READING[kind].statistic}`;
}
