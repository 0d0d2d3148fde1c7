/** How a metric's figure is read: its heading, its unit, and what the headline figure is. */
export interface MetricPresentation {
  readonly title: string;
  readonly unit: 'share' | 'ms' | 'number' | 'per person and week';
  readonly statistic: 'share' | 'half within' | 'median' | 'count' | 'rate';
}

const PRESENTATIONS: Readonly<Record<string, MetricPresentation>> = {
  opened: { title: 'Opened this week', unit: 'number', statistic: 'count' },
  merged: { title: 'Merged this week', unit: 'number', statistic: 'count' },
  throughput: { title: 'Throughput, everybody together', unit: 'per person and week', statistic: 'rate' },
  'merged-by-14d': { title: 'Merged by day 14', unit: 'share', statistic: 'share' },
  'merge-rate-of-resolved': { title: 'Merged, of merged and closed', unit: 'share', statistic: 'share' },
  'time-to-merge': { title: 'Ready → merged', unit: 'ms', statistic: 'half within' },
  'time-to-first-review': { title: 'First human review', unit: 'ms', statistic: 'half within' },
  'time-to-first-ai-review': { title: 'First AI review', unit: 'ms', statistic: 'half within' },
  'review-time': { title: 'First human review → merged', unit: 'ms', statistic: 'half within' },
  'unreviewed-merge': { title: 'Merged without independent review', unit: 'share', statistic: 'share' },
  'minutes-to-merge': { title: 'GitHub’s own minutes to merge', unit: 'number', statistic: 'median' },
  'lead-time': { title: 'First commit → merged', unit: 'ms', statistic: 'half within' },
  'review-rounds': { title: 'Review rounds', unit: 'number', statistic: 'median' },
  'one-shot-rate': { title: 'One shot', unit: 'share', statistic: 'share' },
  'human-rescue': { title: 'Rescued by a human commit', unit: 'share', statistic: 'share' },
  'ci-first-pass': { title: 'Checks green at first', unit: 'share', statistic: 'share' },
  'ci-recovery': { title: 'Red checks recovered', unit: 'share', statistic: 'share' },
  'revert-rate': { title: 'Reverted within 30 days', unit: 'share', statistic: 'share' },
  size: { title: 'Lines changed', unit: 'number', statistic: 'median' },
  'attribution-coverage': { title: 'Carry a harness’s mark', unit: 'share', statistic: 'share' },
};

/** How to present a metric by its id; a metric without an entry shows its id and a plain number. */
export function metricPresentation(id: string): MetricPresentation {
  return PRESENTATIONS[id] ?? { title: id, unit: 'number', statistic: 'median' };
}
