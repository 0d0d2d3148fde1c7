import type { Config } from '../config/to-config.ts';
import type { Instant } from '../domain/instant.ts';
import type { Report } from '../domain/report.ts';
import type { Facts } from '../facts/read-facts.ts';
import { weeklyReport } from '../report/weekly-report.ts';
import { type Collection, recordsOf } from './collection.ts';
import { compareFacts, type FactsToCompare } from './compare-facts.ts';

export interface ReportRequest {
  /** A facts file that was opened, or facts on their way in. */
  readonly facts: Facts | Collection;
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
export async function makeReport({ facts, asOf, ...rest }: ReportRequest): Promise<Report> {
  const observedAt = 'observedAt' in facts ? facts.observedAt : facts.header.observedAt;
  const moment = momentOf(asOf, observedAt);
  const [compared] = await compareFacts({ ...rest, ...sourceOf(facts) }, [moment]);
  if (compared === undefined) throw new Error('One moment was asked for and none was compared.');
  return weeklyReport(compared.comparison, compared.context);
}

function sourceOf(facts: Facts | Collection): Pick<FactsToCompare, 'records' | 'header'> {
  if ('observedAt' in facts) return { records: recordsOf(facts), header: facts.header };
  return { records: facts.pullRequests, header: () => facts.header };
}

function momentOf(asOf: Instant | null, observedAt: Instant): Instant {
  if (asOf === null) return observedAt;
  if (asOf <= observedAt) return asOf;
  const [wanted, seen] = [asOf, observedAt].map((moment) => new Date(moment).toISOString());
  throw new RangeError(
    `The facts were observed at ${seen}; they cannot say how things stood at ${wanted}. Use an earlier moment, or collect again.`,
  );
}
