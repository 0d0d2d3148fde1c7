import type { Comparison } from '../domain/comparison.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { Instant } from '../domain/instant.ts';
import type {
  Completeness,
  HarnessStatus,
  PublishedFigures,
  Report,
  ReportWeek,
  Sentence,
} from '../domain/report.ts';
import type { Week } from '../domain/window.ts';
import { actOn } from './sentences/act-on.ts';
import { contrasts } from './sentences/contrasts.ts';
import { coverage } from './sentences/coverage.ts';
import { notYet } from './sentences/not-yet.ts';
import { thisWeek } from './sentences/this-week.ts';
import { unknownFacts } from './sentences/unknown-facts.ts';
import { title } from './title.ts';

/** What a report says of itself, and what was read for it. */
export interface ReportContext {
  /** Version of the tool. */
  readonly tool: string;
  /** `default`, or the digest of the configuration file. */
  readonly configuration: string;
  /** `owner/name` of every repository that was asked for. */
  readonly scope: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
  readonly completeness: Completeness;
  /** What people decided of harnesses, where they did. */
  readonly statuses?: Readonly<Record<HarnessId, HarnessStatus>>;
  /** What the report before said; `null`: it cannot be read any more. Absent: there was none. */
  readonly previous?: PublishedFigures | null;
}

/** The weekly report as data: the comparison's figures, untouched, and the words that go with them. */
export function weeklyReport(comparison: Comparison, context: ReportContext): Report {
  return {
    schemaVersion: 1,
    tool: context.tool,
    configuration: context.configuration,
    scope: context.scope,
    title: title(comparison, context.completeness, context.timeZone),
    sentences: sentences(comparison, context.completeness),
    window: reportWeek(comparison.week),
    weekBefore: reportWeek(comparison.weekBefore),
    lookBack: lookBack(comparison),
    timeZone: context.timeZone,
    asOf: iso(comparison.asOf),
    maturity: comparison.maturity,
    completeness: context.completeness,
    cohorts: comparison.cohorts,
    all: comparison.all,
    throughput: comparison.throughput,
    contrasts: comparison.contrasts,
    statuses: context.statuses ?? {},
    decisions: [],
    trials: [],
    coverage: comparison.coverage,
    drift: comparison.drift,
    waiting: comparison.waiting,
    open: comparison.open,
    setAside: comparison.setAside,
    missing: comparison.missing,
    minimum: comparison.minimum,
    cost: null,
    ...(context.previous === undefined ? {} : { previous: context.previous }),
  };
}

function sentences(comparison: Comparison, completeness: Completeness): readonly Sentence[] {
  const unknown = unknownFacts(comparison, completeness);
  return [
    thisWeek(comparison),
    actOn(comparison),
    ...contrasts(comparison),
    notYet(comparison),
    coverage(comparison),
    ...(unknown === null ? [] : [unknown]),
  ];
}

function lookBack({ lookBack: weeks, requestedWeeks, week }: Comparison): Report['lookBack'] {
  const from = weeks[0]?.from ?? week.from;
  const until = weeks.at(-1)?.until ?? week.from;
  return { weeks: weeks.length, requestedWeeks, from: iso(from), until: iso(until) };
}

function reportWeek({ id, from, until }: Week): ReportWeek {
  return { week: id, from: iso(from), until: iso(until) };
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
