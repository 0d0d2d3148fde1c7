import { reportWindows } from '../calendar/windows.ts';
import { compare } from '../comparison/compare.ts';
import type { Config } from '../config/to-config.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { FactsHeader } from '../domain/facts-header.ts';
import type { Instant } from '../domain/instant.ts';
import type { Report } from '../domain/report.ts';
import type { Facts } from '../facts/read-facts.ts';
import { metrics } from '../measurement/metrics.ts';
import { weeklyReport } from '../report/weekly-report.ts';
import { attributionKit } from './attribution-kit.ts';
import { completenessOf } from './completeness.ts';
import { measureFacts } from './measure-facts.ts';

/** Intervals are printed at this level. */
const LEVEL = 0.95;

export interface ReportRequest {
  readonly facts: Facts;
  /** The facts' name in messages. */
  readonly where: string;
  readonly config: Config;
  /** `default`, or the digest of the configuration file. */
  readonly configuration: string;
  /** What is looked at; `null`: up to the data cut. */
  readonly asOf: Instant | null;
  /** Version of the tool. */
  readonly tool: string;
}

/**
 * The weekly report of a collection of facts: attribute, measure, compare, put into words.
 *
 * @throws {FactsError} for broken facts
 * @throws {RangeError} where `asOf` is later than the facts were observed: nothing is known of what happened since
 */
export async function makeReport(request: ReportRequest): Promise<Report> {
  const { facts, where, config } = request;
  const asOf = momentOf(request, facts.header);
  const kit = attributionKit(config);
  const measured = await measureFacts(facts.pullRequests, where, { asOf, ...kit });
  const comparison = compare(measured.rows, planOf(asOf, request, kit.naming));
  return weeklyReport(comparison, {
    tool: request.tool,
    configuration: request.configuration,
    scope: facts.header.scope,
    timeZone: config.report.timeZone,
    completeness: completenessOf(facts.header, measured),
  });
}

function momentOf({ asOf }: ReportRequest, { observedAt }: FactsHeader): Instant {
  if (asOf === null) return observedAt;
  if (asOf <= observedAt) return asOf;
  const [wanted, seen] = [asOf, observedAt].map((moment) => new Date(moment).toISOString());
  throw new RangeError(
    `The facts were observed at ${seen}; they cannot say how things stood at ${wanted}. Use an earlier moment, or collect again.`,
  );
}

function planOf(
  asOf: Instant,
  { facts, config }: ReportRequest,
  naming: ComparisonPlan['naming'],
): ComparisonPlan {
  const { maturity } = config.clock;
  const { timeZone, lookBackWeeks } = config.report;
  return {
    asOf,
    since: facts.header.since,
    ...reportWindows({ asOf, timeZone, lookBackWeeks, maturity }),
    minimum: config.minimum,
    level: LEVEL,
    metrics,
    naming,
  };
}
