import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportWindows } from '../../src/calendar/windows.ts';
import { compare } from '../../src/comparison/compare.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { ComparisonPlan } from '../../src/domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../../src/domain/measured-pull-request.ts';
import { metrics } from '../../src/measurement/metrics.ts';
import { attributionKit } from '../../src/tasks/attribution-kit.ts';
import { measureOne } from '../../src/tasks/measure-facts.ts';
import { FIXTURES } from '../support/organisation/fixtures.ts';
import { organisation } from '../support/organisation/organisation.ts';

const config = defaultConfig();
const kit = attributionKit(config);
const { header, pullRequests } = organisation({ ...FIXTURES.northwind, pullRequests: 400 });
const asOf = header.observedAt;
const rows = pullRequests.flatMap(
  (pullRequest) => measureOne(pullRequest, { asOf, observedAt: asOf, ...kit }) ?? [],
);
const plan: ComparisonPlan = {
  asOf,
  maturity: config.clock.maturity,
  since: header.since,
  requestedWeeks: 13,
  ...reportWindows({ asOf, timeZone: 'UTC', lookBackWeeks: 13, maturity: config.clock.maturity }),
  decideSince: null,
  registered: 1,
  minimum: { ...config.minimum, privacyPersons: 1 },
  level: 0.95,
  metrics,
  naming: kit.naming,
};
const expected = compare(rows, plan);

describe('a comparison', () => {
  it('does not depend on the order of the pull requests', () => {
    const shuffled = fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(rounded(compare(other, plan))).toEqual(rounded(expected));
      }),
      { numRuns: 10 },
    );
  });

  it('does not change when persons are renamed', () => {
    const renamed = (login: string): string => `x-${[...login].reverse().join('')}`;
    const other = rows.map(
      (row): MeasuredPullRequest => ({
        ...row,
        person:
          row.person.kind === 'known' ? { ...row.person, login: renamed(row.person.login) } : row.person,
        activity: row.activity.map(({ login, at }) => ({ login: renamed(login), at })),
      }),
    );
    expect(rounded(compare(other, plan))).toEqual(rounded(expected));
  });

  it('counts every mature pull request once: in a cohort, or among what is set aside', () => {
    const { cohorts, setAside, all } = expected;
    const inRows = cohorts.reduce((sum, { n }) => sum + n, 0);
    const withheld = setAside.withheld.reduce((sum, { n }) => sum + n, 0);
    const aside = setAside.assistedLater + setAside.suggestive + setAside.unmarkedElsewhere + withheld;
    expect(inRows + aside).toBe(all.n);
  });

  it('has the same denominator in every figure of a row, but for what is unknown or not counted', () => {
    for (const cohort of expected.cohorts) {
      const { n, unknown } = cohort.metrics['merged-by-14d']!;
      expect(n + unknown).toBe(cohort.n);
    }
  });

  it('speaks of the same pull requests by day 14 whether as a share or as an incidence', () => {
    const share = expected.all.metrics['merged-by-14d']!.estimate;
    const incidence = expected.all.metrics['time-to-merge']!.incidence.at(-1)!.reached;
    // Nobody is censored before 14 days, so that the cumulative incidence is the plain share, draft time apart.
    if (share.kind !== 'estimate' || incidence.kind !== 'estimate') throw new Error('too few');
    expect(incidence.value).toBeCloseTo(share.value, 1);
  });
});

/** Sums of floating-point numbers depend on their order in the last digits. */
function rounded(comparison: Comparison): unknown {
  return JSON.parse(
    JSON.stringify(comparison, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(10)) : value,
    ),
  );
}
