import { dayStart } from '../calendar/day-start.ts';
import { reportWindows } from '../calendar/windows.ts';
import { compare } from '../comparison/compare.ts';
import type { Config } from '../config/to-config.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { FactsHeader } from '../domain/facts-header.ts';
import type { Instant } from '../domain/instant.ts';
import type { Week } from '../domain/window.ts';
import type { FactsRecord } from '../facts/facts-record.ts';
import { metrics } from '../measurement/metrics.ts';
import type { ReportContext } from '../report/weekly-report.ts';
import { attributionKit } from './attribution-kit.ts';
import { completenessOf } from './completeness.ts';
import { fanOut } from './fan-out.ts';
import { type MeasuredFacts, measureFacts } from './measure-facts.ts';

/** Intervals are printed at this level. */
const LEVEL = 0.95;

/** Facts and how they are to be looked at. */
export interface FactsToCompare {
  readonly records: AsyncIterable<FactsRecord>;
  /** Asked after the last record. */
  readonly header: () => FactsHeader;
  /** The data cut: nothing is known of what happened later. */
  readonly observedAt: Instant;
  /** The facts' name in messages. */
  readonly where: string;
  readonly config: Config;
  /** `default`, or the digest of the configuration file. */
  readonly configuration: string;
  /** Version of the tool. */
  readonly tool: string;
}

/** Every figure of a report, and what the report says of itself. */
export interface ComparedFacts {
  readonly asOf: Instant;
  readonly comparison: Comparison;
  /** Pull requests opened after `asOf`. */
  readonly later: number;
  readonly context: ReportContext;
}

/**
 * Attributes, measures and compares facts as they stood at each of some moments, going through them once.
 *
 * @throws {FactsError} for broken facts
 */
export async function compareFacts(
  facts: FactsToCompare,
  moments: readonly Instant[],
): Promise<readonly ComparedFacts[]> {
  const kit = attributionKit(facts.config);
  const readers = fanOut(facts.records, moments.length);
  const measured = await Promise.all(
    readers.map((records, index) =>
      measureFacts(records, facts.where, {
        asOf: moments[index] ?? facts.observedAt,
        observedAt: facts.observedAt,
        ...kit,
      }),
    ),
  );
  return measured.map((rows, index) =>
    compareAt(moments[index] ?? facts.observedAt, rows, facts, kit.naming),
  );
}

function compareAt(
  asOf: Instant,
  measured: MeasuredFacts,
  facts: FactsToCompare,
  naming: ComparisonPlan['naming'],
): ComparedFacts {
  const { config, configuration, tool } = facts;
  const header = facts.header();
  const comparison = compare(measured.rows, planOf(asOf, header.since, config, naming));
  const completeness = completenessOf(header, measured);
  const { timeZone } = config.report;
  const statuses = config.policy.status;
  return {
    asOf,
    comparison,
    later: measured.later,
    context: { tool, configuration, scope: header.scope, timeZone, completeness, statuses },
  };
}

/** Weeks before the facts begin are not looked at: their pull requests would be missing, not absent. */
function planOf(
  asOf: Instant,
  since: Instant | null,
  { clock: { maturity }, report: { timeZone, lookBackWeeks }, minimum, policy }: Config,
  naming: ComparisonPlan['naming'],
): ComparisonPlan {
  const { lookBack, trend, ...weeks } = reportWindows({ asOf, timeZone, lookBackWeeks, maturity });
  const isCovered = ({ from }: Week): boolean => since === null || from >= since;
  return {
    asOf,
    since,
    maturity,
    ...weeks,
    requestedWeeks: lookBackWeeks,
    lookBack: lookBack.filter(isCovered),
    trend: trend.filter(isCovered),
    decideSince: policy.decideSince === null ? null : dayStart(policy.decideSince, timeZone),
    registered: Math.max(1, Object.keys(policy.status).length),
    minimum,
    level: LEVEL,
    metrics,
    naming,
  };
}
