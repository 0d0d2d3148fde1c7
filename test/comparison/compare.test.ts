import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { DAY } from '../../src/domain/duration.ts';
import type { MeasuredPullRequest } from '../../src/domain/measured-pull-request.ts';
import { AS_OF, by, CLAUDE, CODEX, FIRST_WEEK, plan, row, UNMARKED } from '../support/measured.ts';

const NAMES = ['ada', 'alan', 'barbara', 'donald', 'edsger', 'grace', 'ken', 'leslie', 'margaret', 'niklaus'];

/** `each` pull requests by every one of `people` persons. */
function team(
  people: number,
  each: number,
  overrides: Partial<MeasuredPullRequest> = {},
): MeasuredPullRequest[] {
  return NAMES.slice(0, people).flatMap((name, person) =>
    Array.from({ length: each }, (_, index) =>
      row({ number: person * 100 + index, ...by(name), ...overrides }),
    ),
  );
}

const cohortsOf = (rows: readonly MeasuredPullRequest[]) =>
  compare(rows, plan()).cohorts.map(({ id, name, role, n, persons }) => ({ id, name, role, n, persons }));

describe('cohorts', () => {
  it('stand with the baseline first and then by number of pull requests', () => {
    const rows = [
      ...team(4, 1, { membership: CODEX }),
      ...team(5, 2, { membership: CLAUDE }),
      ...team(3, 1, { membership: UNMARKED }),
    ];
    expect(cohortsOf(rows)).toEqual([
      { id: 'unmarked', name: 'Unmarked', role: 'baseline', n: 3, persons: 3 },
      { id: 'claude-code', name: 'Claude Code', role: 'harness', n: 10, persons: 5 },
      { id: 'codex', name: 'Codex', role: 'harness', n: 4, persons: 4 },
    ]);
  });

  it('tell Qwen and DeepSeek under Aider apart', () => {
    const aider = (model: string | null) =>
      ({ membership: { kind: 'harness', harness: 'aider', model } }) as const;
    const rows = [
      ...team(3, 3, aider('qwen/qwen3-coder')),
      ...team(4, 1, aider('deepseek/v3.1')),
      ...team(3, 1, aider(null)),
    ];
    expect(cohortsOf(rows).map(({ id, name }) => [id, name])).toEqual([
      ['aider:qwen', 'Aider (Qwen)'],
      ['aider:deepseek', 'Aider (DeepSeek)'],
      ['aider:unknown', 'Aider (model unknown)'],
    ]);
  });

  it('hold only what started in the mature weeks', () => {
    const young = { createdAt: FIRST_WEEK + 4 * 7 * DAY };
    const old = { createdAt: FIRST_WEEK - 1 };
    const rows = [...team(3, 2), ...team(3, 1, young), ...team(3, 1, old)];
    expect(cohortsOf(rows).map(({ n }) => n)).toEqual([6]);
  });

  it('of fewer than three persons are withheld and named with their number', () => {
    const comparison = compare([...team(2, 9), ...team(3, 1, { membership: CLAUDE })], plan());
    expect(comparison.cohorts.map(({ id }) => id)).toEqual(['claude-code']);
    expect(comparison.setAside.withheld).toEqual([{ name: 'Codex', n: 18 }]);
  });

  it('are not lifted over the privacy minimum by pull requests of unknown persons in one repository', () => {
    const unknown = { person: { kind: 'unknown' } } as const;
    expect(compare(team(2, 9, unknown), plan()).cohorts).toEqual([]);
    const [cohort] = compare([...team(2, 3), ...team(3, 3, unknown)], plan()).cohorts;
    expect([cohort?.n, cohort?.persons, cohort?.unknownPersons]).toEqual([15, 2, 9]);
  });

  it('take the unmarked of the repositories in which a harness was seen, and count the others apart', () => {
    const rows = [
      ...team(3, 1),
      ...team(3, 1, { membership: UNMARKED }),
      ...team(4, 1, { membership: UNMARKED, repository: 'example/docs' }),
    ];
    const { cohorts, setAside } = compare(rows, plan());
    expect(cohorts.map(({ id, n }) => [id, n])).toEqual([
      ['unmarked', 3],
      ['codex', 3],
    ]);
    expect(setAside.unmarkedElsewhere).toBe(4);
  });

  it('leave out automation, stacked work, late and weak marks, each with its number', () => {
    const { cohorts, all, setAside } = compare(
      [
        ...team(3, 1),
        ...team(2, 1, { membership: { kind: 'automation' } }),
        ...team(3, 1, { baseKind: 'other' }),
        ...team(4, 1, { membership: { kind: 'assisted-later', harness: 'codex' } }),
        ...team(5, 1, { membership: { kind: 'suggestive', harness: 'codex' } }),
      ],
      plan(),
    );
    expect(cohorts.map(({ n }) => n)).toEqual([3]);
    expect(all.n).toBe(12);
    expect(setAside).toMatchObject({ automation: 2, stacked: 3, assistedLater: 4, suggestive: 5 });
  });

  it('are empty where there is nothing to compare', () => {
    const comparison = compare([], plan());
    expect(comparison.cohorts).toEqual([]);
    expect(comparison.all.metrics['merged-by-14d']?.estimate).toEqual({
      kind: 'too-few',
      n: 0,
      needed: 20,
      of: 'pull-requests',
    });
    expect(comparison.all.effectivePersons).toBe(0);
  });
});

describe('persons behind a cohort', () => {
  const unknown = { person: { kind: 'unknown' } } as const;
  const young = { createdAt: FIRST_WEEK + 30 * DAY };

  it('count by the pull requests that are shown, not by when they were created', () => {
    const drafted = {
      createdAt: FIRST_WEEK - 60 * DAY,
      start: { kind: 'started', at: FIRST_WEEK, assumed: false },
    } as const;
    expect(cohortsOf(team(3, 2, drafted)).map(({ n }) => n)).toEqual([6]);
  });

  it('are not lent by drafts that were never ready, nor by younger pull requests', () => {
    const draft = { start: { kind: 'never-started' } } as const;
    expect(cohortsOf([...team(1, 6), ...team(3, 1, draft)])).toEqual([]);
    expect(cohortsOf([...team(1, 6), ...team(3, 1, young)])).toEqual([]);
  });

  it('let a harness in that has young pull requests only', () => {
    expect(cohortsOf(team(3, 1, young)).map(({ id, n }) => [id, n])).toEqual([['codex', 0]]);
  });

  it('are one together where they are unknown, however many repositories they work in', () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) =>
      team(1, 4, { ...unknown, repository: `example/${name}` }),
    );
    expect(cohortsOf(rows)).toEqual([]);
    const [cohort] = compare([...rows, ...team(3, 4)], plan()).cohorts;
    expect(cohort?.metrics['merged-by-14d']?.estimate).toEqual({
      kind: 'too-few',
      n: 4,
      needed: 5,
      of: 'persons',
    });
  });
});

describe('attempts at one issue', () => {
  const attempt = (number: number, day: number, merged: boolean): MeasuredPullRequest =>
    row({
      number,
      createdAt: FIRST_WEEK + day * DAY,
      linkedIssues: ['example/shop#7'],
      ...(merged ? {} : { outcome: { kind: 'closed', at: FIRST_WEEK + 9 * DAY } }),
    });
  const standing = (rows: readonly MeasuredPullRequest[]) => {
    const { cohorts, setAside } = compare([...rows, ...team(3, 1, { membership: CODEX })], plan());
    return [(cohorts[0]?.n ?? 0) - 3, setAside.superseded];
  };

  it('count once: the merged one stands', () => {
    expect(standing([attempt(1, 0, false), attempt(2, 1, true), attempt(3, 2, false)])).toEqual([1, 2]);
  });

  it('count once: the last stands where none was merged', () => {
    expect(standing([attempt(1, 0, false), attempt(2, 1, false)])).toEqual([1, 1]);
  });

  it('are two attempts when more than seven days lie between', () => {
    expect(standing([attempt(1, 0, false), attempt(2, 8, false)])).toEqual([2, 0]);
  });

  it('of different people are different work', () => {
    expect(standing([attempt(1, 0, false), { ...attempt(2, 1, false), ...by('grace') }])).toEqual([2, 0]);
  });
});

describe('minimum sizes', () => {
  it.each([
    [4, 4, { kind: 'too-few', n: 16, needed: 20, of: 'pull-requests' }],
    [4, 5, { kind: 'too-few', n: 4, needed: 5, of: 'persons' }],
    [5, 4, { kind: 'too-few', n: 5, needed: 6, of: 'effective-persons' }],
  ])('%i persons with %i pull requests each are too few for a share', (people, each, expected) => {
    const [cohort] = compare(team(people, each), plan()).cohorts;
    expect(cohort?.metrics['merged-by-14d']?.estimate).toEqual(expected);
    expect(cohort?.metrics['merged-by-14d']?.counts).toEqual({ merged: people * each, closed: 0, open: 0 });
  });

  it('let a duration be told of few effective persons, without limits', () => {
    const [cohort] = compare(team(5, 4), plan()).cohorts;
    expect(cohort?.metrics['time-to-merge']?.estimate).toEqual({
      kind: 'estimate',
      value: DAY,
      low: null,
      high: null,
      level: 0.95,
      look: 'one',
      interval: 'none',
    });
  });
});

describe('unknown facts', () => {
  it('make a figure unknown, never zero', () => {
    const bare = { shares: {}, spans: {}, quantities: {} };
    const [cohort] = compare(team(7, 3, bare), plan()).cohorts;
    for (const id of ['merged-by-14d', 'time-to-merge', 'size']) {
      expect([
        id,
        cohort?.metrics[id]?.estimate,
        cohort?.metrics[id]?.n,
        cohort?.metrics[id]?.unknown,
      ]).toEqual([id, { kind: 'unknown' }, 0, 21]);
    }
  });

  it('are counted over the mature pull requests', () => {
    const thin = row({
      lacking: ['draft-history', 'base-branch', 'outcome', 'reviews'],
      start: { kind: 'started', at: FIRST_WEEK, assumed: true },
      baseKind: null,
      person: { kind: 'unknown' },
      outcome: { kind: 'unknown' },
      spans: {},
    });
    expect(compare([thin, row()], plan()).missing).toEqual({
      draftHistory: 1,
      baseBranch: 1,
      person: 1,
      author: 0,
      commits: 0,
      reviews: 1,
      outcome: 1,
    });
  });
});

describe('a week', () => {
  it('counts what was opened and what was merged in it, and names the unreviewed merges', () => {
    const week = plan().week.from;
    const unreviewed = row({
      number: 9,
      createdAt: week - DAY,
      outcome: { kind: 'merged', at: week },
      shares: {
        'unreviewed-merge': { kind: 'counted', success: true, category: 'nobody', tags: ['self-merged'] },
      },
    });
    const { all } = compare([unreviewed, row({ number: 10, createdAt: week + DAY, shares: {} })], plan());
    expect(all.thisWeek).toEqual({
      opened: 1,
      merged: 2,
      mergeUnknown: 0,
      reviewKnown: 1,
      unreviewed: [
        {
          repository: 'example/shop',
          number: 9,
          category: 'nobody',
          selfMerged: true,
          lines: 40,
          openFor: DAY,
        },
      ],
    });
    expect(all.weekBefore).toEqual({ opened: 1, merged: 0, mergeUnknown: 0, reviewKnown: 0, unreviewed: [] });
  });
});

describe('who merged an unreviewed pull request', () => {
  it.each([
    [['self-merged'], true],
    [[], false],
    [['self-merge-unknown'], null],
  ])('is told by the tags %j', (tags, selfMerged) => {
    const week = plan().week.from;
    const merge = row({
      createdAt: week - DAY,
      outcome: { kind: 'merged', at: week },
      shares: { 'unreviewed-merge': { kind: 'counted', success: true, category: 'nobody', tags } },
    });
    expect(compare([merge], plan()).all.thisWeek.unreviewed[0]?.selfMerged).toBe(selfMerged);
  });
});

describe('the trend', () => {
  it('reads every week at the same age and draws the two youngest as unfinished', () => {
    const slow = { outcome: { kind: 'merged', at: FIRST_WEEK + 8 * DAY } } as const;
    const rows = [...team(6, 1), ...team(2, 1, slow), ...team(4, 1, { createdAt: FIRST_WEEK + 7 * DAY })];
    const points = compare(rows, plan()).all.trend;
    expect(points.map(({ finished }) => finished)).toEqual([true, true, true, true, false, false]);
    expect(points[0]).toMatchObject({ week: '2026-W41', started: 8, mergedBy7d: { value: 0.75 } });
    expect(points[1]?.mergedBy7d).toEqual({ kind: 'too-few', n: 4, needed: 5, of: 'pull-requests' });
  });
});

describe('throughput', () => {
  it('divides merged starts by the weeks of persons active in the four weeks before, zeros included', () => {
    // Five persons, each seen at work in week 40 only: active in weeks 41 to 44 (four weeks each, 20 person-weeks).
    // Ada has two merged starts in week 41, alan one in week 42: 3 / 20.
    const before = FIRST_WEEK - DAY;
    const seen = NAMES.slice(0, 5).map((login, number) =>
      row({ number, createdAt: before, successes: {}, activity: [{ login, at: before }] }),
    );
    const starts = [
      row({ number: 11, ...by('ada') }),
      row({ number: 12, ...by('ada') }),
      row({ number: 13, ...by('alan'), successes: { throughput: FIRST_WEEK + 8 * DAY } }),
      row({ number: 14, ...by('nobody-seen-before') }),
    ];
    const { throughput } = compare([...seen, ...starts], plan({ since: FIRST_WEEK - 40 * DAY }));
    expect(throughput).toMatchObject({ n: 20, estimate: { kind: 'estimate', value: 3 / 20 } });
    expect(throughput.counts).toEqual({ persons: 5, weeks: 4, 'pull-requests': 3 });
  });

  it('leaves out weeks whose four weeks before are not in the facts', () => {
    const { throughput } = compare(team(6, 2), plan({ since: FIRST_WEEK - 14 * DAY }));
    expect(throughput.counts.weeks).toBe(2);
  });

  it('takes work on pull requests of automation for activity', () => {
    const reviewing = Array.from({ length: 5 }, (_, week) =>
      row({
        number: 90 + week,
        membership: { kind: 'automation' },
        person: { kind: 'unknown' },
        successes: {},
        activity: [{ login: 'reviewer', at: FIRST_WEEK - DAY + week * 7 * DAY }],
      }),
    );
    const { throughput } = compare([...team(5, 1), ...reviewing], plan({ since: 0 }));
    // The five of the team show no activity of their own here.
    expect(throughput.counts.persons).toBe(1);
  });

  it('is too few for fewer than four weeks', () => {
    const { throughput } = compare(team(6, 2), plan({ since: FIRST_WEEK - 14 * DAY }));
    expect(throughput.estimate).toEqual({ kind: 'too-few', n: 2, needed: 4, of: 'weeks' });
  });

  it('is too few for under five persons', () => {
    expect(compare([row()], plan({ since: 0 })).throughput.estimate).toEqual({
      kind: 'too-few',
      n: 1,
      needed: 5,
      of: 'persons',
    });
  });
});

describe('waiting pull requests', () => {
  it('stand longest first, whatever their cohort, the unknown apart', () => {
    const open = (number: number, waiting: number | null | undefined) =>
      row({ number, outcome: { kind: 'open' }, lists: { waiting } });
    const { waiting, open: counts } = compare(
      [open(1, DAY), open(2, 3 * DAY), open(3, null), open(4, undefined)],
      plan(),
    );
    expect(waiting.map(({ number, cohort }) => [number, cohort])).toEqual([
      [2, 'Codex'],
      [1, 'Codex'],
    ]);
    expect(counts).toEqual({ total: 4, reviewUnknown: 1 });
  });
});

describe('superseded attempts', () => {
  it('stand in no list and no figure', () => {
    const attempt = (number: number): MeasuredPullRequest =>
      row({
        number,
        createdAt: FIRST_WEEK + number,
        linkedIssues: ['example/shop#7'],
        outcome: { kind: 'open' },
        lists: { waiting: DAY },
      });
    const { waiting, open, coverage, all } = compare([attempt(1), attempt(2)], plan());
    expect([waiting.map(({ number }) => number), open.total, coverage.n, all.n, all.toDate.open]).toEqual([
      [2],
      1,
      1,
      1,
      1,
    ]);
  });
});

describe('open drafts', () => {
  it('are not open pull requests that could be reviewed', () => {
    const { open } = compare(
      [row({ outcome: { kind: 'open' }, isDraft: true, lists: { waiting: null } })],
      plan(),
    );
    expect(open).toEqual({ total: 0, reviewUnknown: 0 });
  });
});

describe('a week of automation and stacked work', () => {
  it('is counted beside the week', () => {
    const week = plan().week.from;
    const opened = { createdAt: week, outcome: { kind: 'merged', at: week + DAY } } as const;
    const { setAside, all } = compare(
      [
        row({ number: 1, membership: { kind: 'automation' }, ...opened }),
        row({ number: 2, baseKind: 'other', ...opened }),
        row({ number: 3, baseKind: 'other', createdAt: week, outcome: { kind: 'open' } }),
      ],
      plan(),
    );
    expect(setAside.thisWeek).toEqual({
      automation: { opened: 1, merged: 1 },
      stacked: { opened: 2, merged: 1 },
    });
    expect(all.thisWeek).toMatchObject({ opened: 0, merged: 0 });
  });

  it('says of how many nobody knows whether they were merged', () => {
    expect(compare([row({ outcome: { kind: 'unknown' } })], plan()).all.thisWeek.mergeUnknown).toBe(1);
  });
});

describe('the figures to date', () => {
  it('take in the young pull requests as still running', () => {
    const young = {
      createdAt: AS_OF - DAY,
      outcome: { kind: 'open' },
      spans: { 'time-to-merge': { kind: 'running', ms: DAY } },
    } as const;
    const [cohort] = compare([...team(7, 3), ...team(7, 1, young)], plan()).cohorts;
    expect(cohort?.toDate).toMatchObject({ merged: 21, closed: 0, open: 7, unknown: 0 });
    // At one day: 21 of 28 at risk end, and the 7 that still run are at risk of it: 0.75.
    expect(cohort?.toDate.incidence[0]).toMatchObject({
      at: DAY,
      reached: { kind: 'estimate', value: 0.75 },
    });
  });
});
