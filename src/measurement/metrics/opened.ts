import type { CountMetric } from '../../domain/metric.ts';

/** Pull requests opened, by the moment of creation, drafts included. */
export const OPENED: CountMetric = {
  kind: 'count',
  id: 'opened',
  title: 'Opened this week',
  definition: 'Pull requests created in the week, drafts included: it shows use, not speed.',
  denominator: 'None: a plain count, and not of the same pull requests as those merged in the week.',
  better: 'neither',
  moment: ({ pullRequest }) => pullRequest.createdAt,
};
