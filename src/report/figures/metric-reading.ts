import type { MetricResult } from '../../domain/comparison.ts';

/** How a metric's figure is read: its unit, and what the headline figure is. */
export interface MetricReading {
  readonly unit: 'share' | 'ms' | 'number' | 'per person and week';
  readonly statistic: 'share' | 'half within' | 'median' | 'count' | 'rate';
}

/** By the metric's kind alone, so that a new metric needs nothing here. */
export const METRIC_READING = {
  share: { unit: 'share', statistic: 'share' },
  duration: { unit: 'ms', statistic: 'half within' },
  quantity: { unit: 'number', statistic: 'median' },
  count: { unit: 'number', statistic: 'count' },
  rate: { unit: 'per person and week', statistic: 'rate' },
} as const satisfies Readonly<Record<MetricResult['kind'], MetricReading>>;
