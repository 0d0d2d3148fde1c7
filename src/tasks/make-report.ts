import type { Config } from '../config/to-config.ts';
import type { Instant } from '../domain/instant.ts';
import type { Report } from '../domain/report.ts';
import type { Facts } from '../facts/read-facts.ts';
import { weeklyReport } from '../report/weekly-report.ts';
import { type Collection, recordsOf } from './collection.ts';
import { compareFacts, type FactsToCompare } from './compare-facts.ts';
import { dataCut } from './data-cut.ts';

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
 * @throws {RangeError} where `asOf` is outside of the facts: later than they were observed, or before their first
 */
export async function makeReport({ facts, asOf, ...rest }: ReportRequest): Promise<Report> {
  const source = sourceOf(facts);
  const moment = momentOf(asOf, source.observedAt);
  const [compared] = await compareFacts({ ...rest, ...source }, [moment]);
  if (compared === undefined) throw new Error('One moment was asked for and none was compared.');
  if (compared.comparison.read === 0 && compared.later > 0) throw tooEarly(moment);
  return weeklyReport(compared.comparison, compared.context);
}

function sourceOf(facts: Facts | Collection): Pick<FactsToCompare, 'records' | 'header' | 'observedAt'> {
  if ('observedAt' in facts) {
    return { records: recordsOf(facts), header: facts.header, observedAt: facts.observedAt };
  }
  const { header, pullRequests: records } = facts;
  return { records, header: () => header, observedAt: dataCut(header) };
}

function momentOf(asOf: Instant | null, observedAt: Instant): Instant {
  if (asOf === null) return observedAt;
  if (asOf <= observedAt) return asOf;
  const [wanted, seen] = [asOf, observedAt].map((moment) => new Date(moment).toISOString());
  throw new RangeError(
    `The facts end at ${seen}; they cannot say how things stood at ${wanted}. Use an earlier moment, or collect again.`,
  );
}

function tooEarly(moment: Instant): RangeError {
  const wanted = new Date(moment).toISOString();
  return new RangeError(`Every pull request of the facts was opened after ${wanted}. Use a later moment.`);
}
