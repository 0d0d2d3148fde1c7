import type {
  Cohort,
  Comparison,
  IncidencePoint,
  MetricResult,
  Missing,
  SetAside,
  TrendPoint,
  UnreviewedMerge,
  WaitingPullRequest,
  WeekCounts,
} from '../../src/domain/comparison.ts';
import type { Contrast } from '../../src/domain/contrast.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Estimate } from '../../src/domain/estimate.ts';
import type { Minimum } from '../../src/domain/minimum.ts';
import type { Week } from '../../src/domain/window.ts';
import { aContrast, aFigure, anUnreviewedContrast, aShareContrast, between } from './contrast.ts';

const MINIMUM: Minimum = { prs: 20, persons: 5, effectivePersons: 6, privacyPersons: 3 };

/** Mon 3 Aug 2026 00:00 Europe/Berlin, the first week of the look-back of week 46. */
const FIRST_WEEK = Date.UTC(2026, 7, 2, 22);

/** ISO weeks 32 to 46 of 2026 in Europe/Berlin; the clocks change at the end of week 43. */
const WEEKS: readonly Week[] = Array.from({ length: 15 }, (_, index) => ({
  id: `2026-W${32 + index}`,
  from: startOfWeek(index),
  until: startOfWeek(index + 1),
}));

const WEEK = WEEKS[14]!;
const WEEK_BEFORE = WEEKS[13]!;

function startOfWeek(index: number): number {
  return FIRST_WEEK + index * 7 * DAY + (index >= 12 ? HOUR : 0);
}

/** An estimate with its 95 % limits, by person, at one look. */
export function estimate(value: number, low: number | null = null, high: number | null = null): Estimate {
  const interval = low === null && high === null ? 'none' : 'clustered';
  return { kind: 'estimate', value, low, high, level: 0.95, look: 'one', interval };
}

/** Not enough pull requests (of 20), or not enough of something else. */
export function tooFew(
  n: number,
  of: Extract<Estimate, { kind: 'too-few' }>['of'] = 'pull-requests',
): Estimate {
  const needed = { 'pull-requests': 20, persons: 5, 'effective-persons': 6, events: 10, weeks: 4 }[of];
  return { kind: 'too-few', n, needed, of };
}

/** A metric's result; only what matters has to be said. */
export function aResult(parts: Partial<MetricResult> = {}): MetricResult {
  return {
    title: 'A metric',
    kind: 'share',
    definition: 'What is counted.',
    denominator: 'Of which pull requests.',
    n: 100,
    unknown: 0,
    estimate: { kind: 'unknown' },
    successes: null,
    counts: {},
    incidence: [],
    parts: {},
    ...parts,
  };
}

/** So many of so many pull requests carry a mark. */
export function coverageOf(marked: number, of: number): MetricResult {
  const counts = { identity: marked, text: 0, person: 0, suggestive: 0, unmarked: of - marked };
  return aResult({ n: of, estimate: estimate(marked / of), successes: marked, counts });
}

/** Unreviewed merges of one repository, numbered from `first` on. */
export function unreviewedMerges(
  n: number,
  repository = 'northwind/checkout',
  first = 2001,
): readonly UnreviewedMerge[] {
  return Array.from({ length: n }, (_, index) => ({
    repository,
    number: first + index * 7,
    category: 'nobody',
    selfMerged: true,
    lines: 12 + index * 31,
    openFor: (9 + index * 22) * MINUTE,
  }));
}

/** A week's counts, all reviews known. */
export function aWeek(
  opened: number,
  merged: number,
  unreviewed: readonly UnreviewedMerge[] = [],
): WeekCounts {
  return { opened, merged, mergeUnknown: 0, reviewKnown: merged, unreviewed };
}

/** A cohort of a harness with nothing measured; only what matters has to be said. */
export function aCohort(parts: Partial<Cohort> = {}): Cohort {
  return {
    id: 'codex',
    name: 'Codex',
    role: 'harness',
    harness: 'codex',
    model: null,
    n: 100,
    persons: 20,
    unknownPersons: 0,
    effectivePersons: 12,
    repositories: 4,
    neverStarted: 0,
    metrics: {},
    thisWeek: aWeek(0, 0),
    weekBefore: aWeek(0, 0),
    toDate: { merged: 0, closed: 0, open: 0, unknown: 0, incidence: [] },
    trend: [],
    ...parts,
  };
}

/** The cohort of all pull requests. */
export function allOf(parts: Partial<Cohort> = {}): Cohort {
  return aCohort({ id: 'all', name: 'All', role: 'all', harness: null, ...parts });
}

/** The baseline. */
export function unmarked(parts: Partial<Cohort> = {}): Cohort {
  return aCohort({ id: 'unmarked', name: 'Unmarked', role: 'baseline', harness: null, ...parts });
}

/** No fact is missing but those that are said. */
export function missing(parts: Partial<Missing> = {}): Missing {
  return {
    draftHistory: 0,
    baseBranch: 0,
    person: 0,
    author: 0,
    commits: 0,
    reviews: 0,
    outcome: 0,
    ...parts,
  };
}

/** Everything stands in a row but what is said. */
export function nothingSetAside(parts: Partial<SetAside> = {}): SetAside {
  return {
    automation: 0,
    assistedLater: 0,
    suggestive: 0,
    unobserved: 0,
    unmarkedElsewhere: 0,
    stacked: 0,
    superseded: 0,
    withheld: [],
    thisWeek: { automation: { opened: 0, merged: 0 }, stacked: { opened: 0, merged: 0 } },
    ...parts,
  };
}

/** Week 46 of 2026 in Berlin, cut on Monday at 07:00, with nothing in it; only what matters has to be said. */
export function aComparison(parts: Partial<Comparison> = {}): Comparison {
  return {
    asOf: Date.UTC(2026, 10, 16, 6),
    maturity: 14 * DAY,
    week: WEEK,
    weekBefore: WEEK_BEFORE,
    requestedWeeks: 13,
    lookBack: WEEKS.slice(0, 13),
    cohorts: [],
    all: allOf(),
    throughput: aResult(),
    coverage: aResult({ n: 0 }),
    drift: { strangers: [], dropped: [] },
    contrasts: [],
    waiting: [],
    open: { total: 0, reviewUnknown: 0 },
    setAside: nothingSetAside(),
    missing: missing(),
    minimum: MINIMUM,
    read: 0,
    ...parts,
  };
}

/** A waiting pull request. */
export function waitingFor(
  days: number,
  number = 1,
  repository = 'northwind/web',
  cohort = 'Codex',
): WaitingPullRequest {
  return { repository, number, cohort, waiting: days * DAY };
}

interface Figures {
  readonly id: string;
  readonly name: string;
  readonly n: number;
  readonly persons: number;
  readonly effective: number;
  /** Merged by day 14, merged without independent review: shares with half the width of their intervals. */
  readonly merged: readonly [number, number];
  readonly unreviewed: readonly [number, number];
  /** Hours within which half are there, low, high; `null`: not reached. */
  readonly review: readonly [number, number, number] | null;
  readonly turnaround: readonly [number, number, number] | null;
  readonly lines: number;
  readonly week: readonly [opened: number, merged: number, unreviewed: number];
  readonly neverStarted?: number;
  readonly repository?: string;
}

/** A cohort with every figure there is, from a line of numbers. */
function cohortOf(figures: Figures, parts: Partial<Cohort> = {}): Cohort {
  const { id, name, n, persons, effective } = figures;
  const [opened, merged, unreviewed] = figures.week;
  const repository = figures.repository ?? (id === 'codex' ? 'northwind/checkout' : 'northwind/web');
  return aCohort({
    id,
    name,
    harness: id,
    n,
    persons,
    effectivePersons: effective,
    neverStarted: figures.neverStarted ?? 0,
    metrics: metricsOf(figures),
    thisWeek: aWeek(opened, merged, unreviewedMerges(unreviewed, repository, 2000 + n)),
    weekBefore: aWeek(Math.round(opened * 0.9), Math.round(merged * 0.9)),
    toDate: {
      merged: Math.round(n * figures.merged[0]) + merged,
      closed: Math.round(n * 0.07),
      open: opened,
      unknown: 0,
      incidence: mergedBy(figures, [0.5, 0.85, 1]),
    },
    trend: trendOf(n, figures.merged[0]),
    ...parts,
  });
}

function metricsOf(figures: Figures): Readonly<Record<string, MetricResult>> {
  const { n } = figures;
  const mergedCount = Math.round(n * figures.merged[0]);
  return {
    opened: aResult({
      title: 'Opened this week',
      kind: 'count',
      definition: 'PRs opened in the week.',
      denominator: 'A plain count.',
      n: figures.week[0],
      estimate: estimate(figures.week[0]),
    }),
    merged: aResult({
      title: 'Merged this week',
      kind: 'count',
      definition: 'PRs merged in the week.',
      denominator: 'A plain count.',
      n: figures.week[1],
      estimate: estimate(figures.week[1]),
    }),
    'merged-by-14d': aResult({
      title: 'Merged by day 14',
      kind: 'share',
      successes: mergedCount,
      definition: 'Merged within 14 days of the moment it was ready for review.',
      denominator: 'PRs ready for at least 14 days, open and closed ones included.',
      n,
      estimate: around(n, figures, figures.merged),
      counts: { 'merged-by-14d': mergedCount, later: 2, closed: n - mergedCount - 3, open: 1 },
    }),
    'merge-rate-of-resolved': aResult({
      title: 'Merged, of merged and closed',
      kind: 'share',
      successes: mergedCount + 1,
      definition: 'Merged, of those that were merged or closed.',
      denominator: 'Merged and closed PRs; the open ones are counted beside it.',
      n: n - 3,
      estimate: around(n, figures, [Math.min(0.99, figures.merged[0] + 0.03), figures.merged[1]]),
      counts: { merged: mergedCount + 1, closed: n - mergedCount - 4, open: 3 },
    }),
    'unreviewed-merge': aResult({
      title: 'Merged without independent review',
      kind: 'share',
      successes: Math.round(mergedCount * figures.unreviewed[0]),
      definition:
        'Merged without a review by a person who is neither its author or initiator nor has a commit in it.',
      denominator: 'Merged PRs whose reviews are known.',
      n: mergedCount,
      estimate: around(n, figures, figures.unreviewed),
      counts: reviewCounts(mergedCount, figures.unreviewed[0]),
    }),
    'time-to-first-review': aResult({
      title: 'First human review',
      kind: 'duration',
      definition:
        'Ready for review → first review by a person who is not the author; PRs that never get one count.',
      denominator: 'All PRs made ready.',
      n,
      estimate: halfWithin(figures, figures.review, 7),
      incidence: [
        { at: DAY, reached: around(n, figures, [0.62, 0.06]), overtaken: around(n, figures, [0.1, 0.03]) },
        {
          at: 7 * DAY,
          reached: around(n, figures, [1 - figures.unreviewed[0], 0.06]),
          overtaken: around(n, figures, figures.unreviewed),
        },
      ],
    }),
    'time-to-merge': aResult({
      title: 'Ready → merged',
      kind: 'duration',
      definition: 'Ready for review → merged; closed PRs never get there, open ones are still running.',
      denominator: 'All PRs made ready.',
      n,
      estimate: halfWithin(figures, figures.turnaround, 14),
      incidence: mergedBy(figures, [0.5, 0.85, 1]),
    }),
    'review-time': aResult({
      title: 'First human review → merged',
      kind: 'duration',
      definition: 'First human review → merged.',
      denominator: 'PRs with a human review.',
      n: Math.round(n * 0.8),
      estimate: halfWithin(figures, figures.turnaround === null ? null : [4.2, 2.9, 6.4], 14),
    }),
    'time-to-first-ai-review': aResult({
      title: 'First AI review',
      kind: 'duration',
      definition: 'Ready for review → first review by an AI reviewer.',
      denominator: 'All PRs made ready.',
      n,
      estimate: { kind: 'not-reached', beyond: 7 * DAY },
    }),
    'minutes-to-merge': aResult({
      title: 'GitHub’s own minutes to merge',
      kind: 'quantity',
      definition: 'Created → merged, of the PRs merged this week: the figure that GitHub shows.',
      denominator: 'PRs merged this week.',
      n: figures.week[1],
      estimate: figures.week[1] < 20 ? tooFew(figures.week[1]) : estimate(601, 412, 836),
    }),
    'lead-time': aResult({
      title: 'First commit → merged',
      kind: 'duration',
      definition: 'First commit authored → merged; a rebase rewrites the date.',
      denominator: 'Merged PRs whose commits are known.',
      n: mergedCount - 4,
      unknown: 4,
      estimate: halfWithin(figures, figures.turnaround === null ? null : [19, 13, 26], 14),
    }),
    'review-rounds': aResult({
      title: 'Review rounds',
      kind: 'quantity',
      definition: 'Change requests that were followed by new commits.',
      denominator: 'PRs made ready whose reviews are known.',
      n,
      estimate: around(n, figures, [1, 0]),
    }),
    size: aResult({
      title: 'Lines changed',
      kind: 'quantity',
      definition: 'Lines added and removed.',
      denominator: 'PRs made ready.',
      n,
      estimate: around(n, figures, [figures.lines, figures.lines / 4]),
      parts: { files: around(n, figures, [4, 1]) },
    }),
    'revert-rate': aResult({
      title: 'Reverted within 30 days',
      kind: 'share',
      definition: 'Reverted by a PR that names it, within 30 days of the merge; direct pushes are not seen.',
      denominator: 'PRs merged at least 30 days ago.',
      n: Math.round(mergedCount * 0.8),
      estimate: tooFew(2, 'events'),
    }),
    'attribution-coverage': aResult({
      title: 'Carry a harness’s mark',
      n,
      counts: { identity: n - Math.round(n * 0.4), text: Math.round(n * 0.4), person: 0 },
    }),
    'one-shot-rate': aResult({
      title: 'One shot',
      kind: 'share',
      definition: 'Merged without a change request and without a later human commit.',
      denominator: 'PRs of agent accounts.',
      n: 0,
      unknown: n,
    }),
  };
}

function reviewCounts(merged: number, unreviewed: number): Readonly<Record<string, number>> {
  const without = Math.round(merged * unreviewed);
  const commented = Math.round(merged * 0.1);
  const aiOnly = Math.floor(without / 4);
  return {
    'independent-approved': merged - without - commented,
    'independent-commented': commented,
    'own-only': 0,
    'ai-only': aiOnly,
    nobody: without - aiOnly,
  };
}

function around(
  n: number,
  { persons, effective }: Figures,
  [value, half]: readonly [number, number],
): Estimate {
  if (n < MINIMUM.prs) return tooFew(n);
  if (persons < MINIMUM.persons) return tooFew(persons, 'persons');
  if (effective < MINIMUM.effectivePersons) return tooFew(effective, 'effective-persons');
  const high = value <= 1 ? Math.min(1, value + half) : value + half;
  return estimate(value, Math.max(0, value - half), high);
}

function halfWithin(
  figures: Figures,
  hours: readonly [number, number, number] | null,
  days: number,
): Estimate {
  const { n, persons } = figures;
  if (n < MINIMUM.prs) return tooFew(n);
  if (persons < MINIMUM.persons) return tooFew(persons, 'persons');
  if (hours === null) return { kind: 'not-reached', beyond: days * DAY };
  const [value, low, high] = hours;
  const bare = figures.effective < MINIMUM.effectivePersons;
  return bare ? estimate(value * HOUR) : estimate(value * HOUR, low * HOUR, high * HOUR);
}

function mergedBy(figures: Figures, fractions: readonly [number, number, number]): readonly IncidencePoint[] {
  return [1, 7, 14].map((days, index) => ({
    at: days * DAY,
    reached: around(figures.n, figures, [figures.merged[0] * fractions[index]!, figures.merged[1]]),
    overtaken: around(figures.n, figures, [0.07, 0.02]),
  }));
}

function trendOf(n: number, merged: number): readonly TrendPoint[] {
  return WEEKS.map(({ id }, index) => {
    const started = Math.max(0, Math.round((n / 13) * (1 + 0.3 * Math.sin(index))));
    const share = Math.min(1, merged * (0.86 + 0.08 * Math.cos(index)));
    return {
      week: id,
      started,
      mergedBy7d:
        index > 13 || started < 5 ? { ...tooFew(index > 13 ? 0 : started), needed: 5 } : estimate(share),
      finished: index < 13,
    };
  });
}

/** Contrasts from a registered start: one is shown, one of time goes with skipped review, one is worse. Simulated. */
function typicalContrasts(): readonly Contrast[] {
  const any = (value: number, low: number, high: number) => aFigure(between(value, low, high, 'any'));
  const shown = (direction: 'better' | 'worse') => ({ kind: 'shown', direction }) as const;
  return [
    aContrast({
      a: 'claude-code',
      main: any(0.73, 0.58, 0.92),
      variants: [
        aFigure(between(0.76, 0.61, 0.95, 'any'), {
          design: 'same-repository',
          grade: 'D',
          n: { a: 160, b: 240 },
        }),
        aFigure(between(0.78, 0.64, 0.95, 'any'), { design: 'crude', grade: 'E', n: { a: 168, b: 260 } }),
      ],
      reviewedOnly: any(0.71, 0.55, 0.92),
      withoutLargestRepository: { repository: 'northwind/checkout', figure: any(0.8, 0.59, 1.08) },
      tippingShare: 0.23,
      unknownPersons: { a: 0, b: 4 },
      reading: shown('better'),
      needed: { wanted: 0.9, pairs: 80, neededPairs: 610, weeks: 71, detectable: 0.79 },
    }),
    aContrast({
      a: 'claude-code',
      baseline: 'unmarked',
      b: 'unmarked',
      main: aFigure(between(0.74, 0.6, 0.92, 'any'), { design: 'same-repository', grade: 'D' }),
      reading: shown('better'),
    }),
    aShareContrast({ a: 'claude-code', main: any(0.01, -0.06, 0.08) }),
    aContrast({
      main: any(0.2, 0.12, 0.33),
      reviewedOnly: any(0.9, 0.6, 1.35),
      reading: shown('better'),
    }),
    anUnreviewedContrast({ main: any(0.41, 0.22, 0.6), reading: shown('worse') }),
    aContrast({
      a: 'copilot',
      main: any(1.34, 0.94, 1.9),
      needed: { wanted: 0.9, pairs: 40, neededPairs: 58, weeks: 8.4, detectable: 0.82 },
    }),
    aShareContrast({ a: 'copilot', main: any(-0.19, -0.3, -0.08), reading: shown('worse') }),
    aContrast({
      a: 'cursor',
      main: aFigure(tooFew(17), { n: { a: 17, b: 29 } }),
      reading: { kind: 'too-few' },
    }),
    aContrast({
      a: 'claude-code',
      b: 'copilot',
      baseline: 'harness',
      main: any(0.55, 0.36, 0.84),
      apart: true,
      reading: shown('better'),
    }),
    aContrast({
      a: 'claude-code',
      b: 'codex',
      baseline: 'harness',
      main: aFigure(between(1.31, 0.6, 2.86, 'any'), { kept: { a: 0.12, b: 0.3 } }),
      reading: { kind: 'not-comparable', why: 'overlap' },
    }),
    aContrast({
      a: 'claude-code',
      b: 'cursor',
      baseline: 'same-model',
      model: 'claude',
      main: any(0.94, 0.6, 1.47),
      apart: false,
    }),
    aContrast({
      a: 'codex',
      b: 'cursor',
      baseline: 'harness',
      main: aFigure(tooFew(4)),
      reading: { kind: 'too-few' },
    }),
  ];
}

/** A typical week of a mid-sized organisation: 6 harnesses, some 600 pull requests. Simulated. */
export function typicalWeek(): Comparison {
  const cohorts: readonly Cohort[] = [
    cohortOf(
      {
        id: 'unmarked',
        name: 'Unmarked',
        n: 214,
        persons: 38,
        effective: 21.4,
        merged: [0.89, 0.05],
        unreviewed: [0.1, 0.04],
        review: [2.77, 1.9, 4.1],
        turnaround: [12.7, 9.2, 17.8],
        lines: 84,
        week: [54, 53, 3],
        neverStarted: 4,
      },
      { role: 'baseline', harness: null },
    ),
    cohortOf({
      id: 'claude-code',
      name: 'Claude Code',
      n: 168,
      persons: 21,
      effective: 12.2,
      merged: [0.9, 0.06],
      unreviewed: [0.09, 0.05],
      review: [3.23, 2.1, 5.2],
      turnaround: [9.13, 6.6, 13.1],
      lines: 131,
      week: [67, 60, 2],
      neverStarted: 6,
    }),
    cohortOf({
      id: 'codex',
      name: 'Codex',
      n: 92,
      persons: 17,
      effective: 9.8,
      merged: [0.87, 0.07],
      unreviewed: [0.53, 0.13],
      review: null,
      turnaround: [3.83, 1.2, 8.4],
      lines: 58,
      week: [19, 17, 12],
    }),
    cohortOf({
      id: 'copilot',
      name: 'GitHub Copilot',
      n: 71,
      persons: 14,
      effective: 7.9,
      merged: [0.62, 0.14],
      unreviewed: [0.04, 0.04],
      review: [3.07, 1.4, 7.7],
      turnaround: [28.5, 15, 97],
      lines: 149,
      week: [37, 31, 0],
      neverStarted: 11,
    }),
    cohortOf({
      id: 'cursor',
      name: 'Cursor',
      n: 38,
      persons: 9,
      effective: 5.3,
      merged: [0.88, 0.1],
      unreviewed: [0.12, 0.1],
      review: [2.88, 1, 6],
      turnaround: [9.55, 5, 19],
      lines: 96,
      week: [16, 16, 0],
    }),
    cohortOf({
      id: 'gemini-cli',
      name: 'Gemini CLI',
      n: 24,
      persons: 4,
      effective: 2.9,
      merged: [0.8, 0.1],
      unreviewed: [0.2, 0.1],
      review: [5, 2, 9],
      turnaround: [20, 9, 40],
      lines: 70,
      week: [4, 3, 0],
    }),
    cohortOf(
      {
        id: 'aider:qwen',
        name: 'Aider (Qwen)',
        n: 11,
        persons: 4,
        effective: 3.1,
        merged: [0.8, 0.1],
        unreviewed: [0.2, 0.1],
        review: [5, 2, 9],
        turnaround: [20, 9, 40],
        lines: 70,
        week: [2, 1, 0],
      },
      { harness: 'aider', model: 'qwen' },
    ),
  ];
  const all = cohortOf(
    {
      id: 'all',
      name: 'All',
      n: 660,
      persons: 64,
      effective: 31.6,
      merged: [0.85, 0.03],
      unreviewed: [0.16, 0.04],
      review: [3.4, 2.7, 4.3],
      turnaround: [10.9, 8.8, 13.6],
      lines: 97,
      week: [199, 181, 0],
      neverStarted: 21,
    },
    { role: 'all', harness: null },
  );
  return aComparison({
    cohorts,
    all: {
      ...all,
      thisWeek: aWeek(
        199,
        181,
        cohorts.flatMap((cohort) => cohort.thisWeek.unreviewed),
      ),
      weekBefore: aWeek(179, 153),
    },
    contrasts: typicalContrasts(),
    throughput: aResult({
      title: 'Throughput, everybody together',
      kind: 'rate',
      definition: 'PRs started in the week and merged within 14 days, per active person and week.',
      denominator: 'Persons who opened, committed to or reviewed a PR in the four weeks before.',
      n: 702,
      estimate: estimate(1.24, 1.02, 1.46),
      counts: { persons: 64, weeks: 13, 'pull-requests': 870 },
    }),
    coverage: aResult({
      title: 'Carry a harness’s mark',
      definition: 'PRs that carry a mark of a harness.',
      denominator: 'All PRs but automation’s.',
      n: 664,
      successes: 404,
      estimate: estimate(404 / 664, 0.52, 0.69),
      counts: { identity: 239, text: 165, person: 0, suggestive: 5, unmarked: 255, 'harness-not-named': 12 },
    }),
    drift: {
      strangers: [
        { kind: 'co-author', name: 'Oz', pullRequests: 14, thisWeek: 4, firstWeek: '2026-W38' },
        { kind: 'co-author', name: null, pullRequests: 3, thisWeek: 0, firstWeek: '2026-W33' },
        { kind: 'bot', name: 'northwind-coder[bot]', pullRequests: 2, thisWeek: 2, firstWeek: '2026-W46' },
      ],
      dropped: [
        {
          harness: 'cursor',
          name: 'Cursor',
          marks: 'on-commits',
          thisWeek: { stopped: 6, of: 8 },
          before: { stopped: 4, of: 61 },
          level: 0.99,
        },
      ],
    },
    waiting: [
      waitingFor(90, 812, 'northwind/mobile', 'Unmarked'),
      waitingFor(84, 2210, 'northwind/web', 'Codex'),
      waitingFor(56, 644, 'northwind/ledger-api', 'GitHub Copilot'),
      waitingFor(49, 301, 'northwind/infra', 'Unmarked'),
      waitingFor(12.4, 1988, 'northwind/checkout', 'Claude Code'),
      waitingFor(8.2, 2231, 'northwind/web', 'Claude Code'),
      waitingFor(3.17, 2240, 'northwind/web', 'Cursor'),
      waitingFor(0.9, 736, 'northwind/payments', 'Codex'),
      waitingFor(0.06, 737, 'northwind/payments', 'Unmarked'),
    ],
    open: { total: 72, reviewUnknown: 0 },
    setAside: nothingSetAside({
      automation: 126,
      assistedLater: 9,
      suggestive: 5,
      unmarkedElsewhere: 22,
      stacked: 14,
      superseded: 4,
      withheld: [{ name: 'Devin', n: 6 }],
      thisWeek: { automation: { opened: 12, merged: 11 }, stacked: { opened: 3, merged: 1 } },
    }),
    missing: missing({ person: 4 }),
    read: 1021,
  });
}

/** The first report of a small team: one repository, seven people. Simulated. */
export function thinWeek(): Comparison {
  const cohorts: readonly Cohort[] = [
    cohortOf(
      {
        id: 'unmarked',
        name: 'Unmarked',
        n: 49,
        persons: 7,
        effective: 4.8,
        merged: [0.92, 0.07],
        unreviewed: [0.18, 0.1],
        review: [4.5, 2, 9],
        turnaround: [7.67, 5, 12],
        lines: 60,
        week: [4, 3, 1],
        repository: 'harbor/api',
      },
      { role: 'baseline', harness: null },
    ),
    cohortOf({
      id: 'claude-code',
      name: 'Claude Code',
      n: 18,
      persons: 4,
      effective: 3.1,
      merged: [0.86, 0.1],
      unreviewed: [0.2, 0.1],
      review: [3, 1, 6],
      turnaround: [6.2, 3, 14],
      lines: 110,
      week: [2, 2, 1],
      repository: 'harbor/api',
    }),
    cohortOf({
      id: 'copilot',
      name: 'GitHub Copilot',
      n: 5,
      persons: 3,
      effective: 2.3,
      merged: [0.6, 0.2],
      unreviewed: [0, 0],
      review: [3, 1, 6],
      turnaround: [6.2, 3, 14],
      lines: 140,
      week: [0, 0, 0],
    }),
  ];
  const all = cohortOf(
    {
      id: 'all',
      name: 'All',
      n: 73,
      persons: 7,
      effective: 4.9,
      merged: [0.89, 0.07],
      unreviewed: [0.17, 0.1],
      review: [4.1, 2, 8],
      turnaround: [7.2, 4.5, 11],
      lines: 71,
      week: [6, 5, 2],
    },
    { role: 'all', harness: null },
  );
  return aComparison({
    cohorts,
    all: {
      ...all,
      thisWeek: aWeek(
        6,
        5,
        cohorts.flatMap((cohort) => cohort.thisWeek.unreviewed),
      ),
      weekBefore: aWeek(8, 8),
    },
    throughput: aResult({
      title: 'Throughput, everybody together',
      kind: 'rate',
      definition: 'PRs started in the week and merged within 14 days, per active person and week.',
      denominator: 'Persons who opened, committed to or reviewed a PR in the four weeks before.',
      n: 84,
      estimate: estimate(0.77, 0.4, 1.1),
      counts: { persons: 7, weeks: 12, 'pull-requests': 65 },
    }),
    coverage: aResult({
      title: 'Carry a harness’s mark',
      definition: 'PRs that carry a mark of a harness.',
      denominator: 'All PRs but automation’s.',
      n: 73,
      successes: 24,
      estimate: tooFew(4.9, 'effective-persons'),
      counts: { identity: 5, text: 19, person: 0, suggestive: 0, unmarked: 49 },
    }),
    waiting: [
      waitingFor(23, 418, 'harbor/api', 'GitHub Copilot'),
      waitingFor(12, 431, 'harbor/api', 'Unmarked'),
      waitingFor(8, 436, 'harbor/api', 'Claude Code'),
    ],
    open: { total: 5, reviewUnknown: 0 },
    setAside: nothingSetAside({
      automation: 11,
      assistedLater: 1,
      withheld: [{ name: 'Aider (DeepSeek)', n: 1 }],
      thisWeek: { automation: { opened: 1, merged: 1 }, stacked: { opened: 0, merged: 0 } },
    }),
    read: 96,
  });
}

/** As much as one report can hold: 60 harnesses, 5,000 waiting pull requests. */
export function hugeWeek(): Comparison {
  const typical = typicalWeek();
  const harnesses = Array.from({ length: 60 }, (_, index) =>
    cohortOf({
      id: `harness-${index}`,
      name: `Harness ${String(index + 1).padStart(2, '0')}`,
      n: 900 - index * 10,
      persons: 80 - index,
      effective: 40 - index / 2,
      merged: [0.85, 0.03],
      unreviewed: [0.1, 0.02],
      review: [3, 2, 4],
      turnaround: [9, 7, 12],
      lines: 90,
      week: [70, 60, 8],
    }),
  );
  const cohorts = [typical.cohorts[0]!, ...harnesses];
  const unreviewed = cohorts.flatMap((cohort) => cohort.thisWeek.unreviewed);
  return {
    ...typical,
    cohorts,
    all: { ...typical.all, thisWeek: aWeek(4254, 3653, unreviewed) },
    waiting: Array.from({ length: 5000 }, (_, index) =>
      waitingFor(
        200 - index * 0.04,
        10_000 + index,
        `northwind/service-${index % 40}`,
        `Harness ${String((index % 60) + 1).padStart(2, '0')}`,
      ),
    ),
    open: { total: 9120, reviewUnknown: 31 },
    missing: missing({ draftHistory: 12, baseBranch: 3, person: 140, reviews: 31 }),
  };
}
