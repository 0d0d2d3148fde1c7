import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { droppedMarks } from '../../src/comparison/dropped-marks.ts';
import type { ComparisonPlan } from '../../src/domain/comparison-plan.ts';
import { DAY } from '../../src/domain/duration.ts';
import type { MeasuredPullRequest } from '../../src/domain/measured-pull-request.ts';
import type { Week } from '../../src/domain/window.ts';
import { by, CODEX, FIRST_WEEK, plan, row, UNMARKED } from '../support/measured.ts';
import { random } from '../support/organisation/random.ts';

/** Fifteen weeks, as a report looks at by default; the last is the report's. */
const WEEKS: readonly Week[] = Array.from({ length: 15 }, (_, index) => {
  const from = FIRST_WEEK + index * 7 * DAY;
  return { id: `week ${index}`, from, until: from + 7 * DAY };
});
const LAST = WEEKS.length - 1;
const PLAN: ComparisonPlan = plan({
  asOf: WEEKS[LAST]!.until + DAY,
  week: WEEKS[LAST]!,
  weekBefore: WEEKS[LAST - 1]!,
  lookBack: WEEKS.slice(0, 13),
  trend: WEEKS,
});

function made(person: number, week: number, parts: Partial<MeasuredPullRequest>): MeasuredPullRequest {
  return row({ createdAt: WEEKS[week]!.from + DAY, ...by(`person-${person}`), ...parts });
}

/** A pull request by each of so many people in every week but the last, and what they made in the last one. */
function team(people: number, last: Partial<MeasuredPullRequest>): readonly MeasuredPullRequest[] {
  return Array.from({ length: people }, (_, person) =>
    WEEKS.map((_week, week) => made(person, week, week === LAST ? last : { membership: CODEX })),
  ).flat();
}

describe('marks that stop', () => {
  it('are told where the people of a harness left none in the week', () => {
    expect(compare(team(5, { membership: UNMARKED }), PLAN).drift.dropped).toEqual([
      {
        harness: 'codex',
        name: 'Codex',
        marks: 'any',
        thisWeek: { stopped: 5, of: 5 },
        // Each of five people in the weeks 5 to 14.
        before: { stopped: 0, of: 50 },
        level: 0.99,
      },
    ]);
  });

  it('are told where they stand on no commit any more', () => {
    const { dropped } = compare(team(5, { membership: CODEX, marksOnCommits: false }), PLAN).drift;
    expect(dropped.map(({ marks }) => marks)).toEqual(['on-commits']);
  });

  it('are no news where the harness went on, or its people were away or took another one', () => {
    expect(compare(team(5, { membership: CODEX }), PLAN).drift.dropped).toEqual([]);
    expect(compare(team(5, { createdAt: WEEKS[LAST]!.until + 1 }), PLAN).drift.dropped).toEqual([]);
    const other = { kind: 'harness', harness: 'cursor', model: null } as const;
    expect(compare(team(5, { membership: other }), PLAN).drift.dropped).toEqual([]);
  });

  it('are not told of fewer people than are shown by themselves', () => {
    const strict = { ...PLAN, minimum: { ...PLAN.minimum, privacyPersons: 6 } };
    expect(droppedMarks(team(5, { membership: UNMARKED }), 'codex', strict)).toEqual([]);
  });

  it('need a past to be held against', () => {
    const young = { ...PLAN, trend: WEEKS.slice(-7) };
    expect(droppedMarks(team(9, { membership: UNMARKED }), 'codex', young)).toEqual([]);
  });
});

/** People who leave marks more or less often, each with a share of their own, up to three pull requests a week. */
function organisation(seed: number, people: number, stop: boolean): readonly MeasuredPullRequest[] {
  const { uniform, chance, integer } = random(seed);
  return Array.from({ length: people }, (_, person) => {
    // From hardly ever to nearly always, more people at both ends: Beta(½, ½).
    const share = Math.sin((Math.PI / 2) * uniform()) ** 2;
    return WEEKS.flatMap((_week, week) =>
      Array.from({ length: integer(0, 3) }, () => {
        const isMarked = chance(share) && !(stop && week === LAST);
        return made(person, week, { membership: isMarked ? CODEX : UNMARKED });
      }),
    );
  }).flat();
}

function alarms(people: number, stop: boolean, of: number): number {
  const drops = Array.from({ length: of }, (_, seed) =>
    droppedMarks(organisation(seed + 1, people, stop), 'codex', PLAN).some(({ marks }) => marks === 'any'),
  );
  return drops.filter(Boolean).length;
}

describe('the alarm for marks that stop', () => {
  // Two limits of .5 % that must be crossed at once: under 0.5 % each, whatever the number of people.
  it.each([8, 20, 60])('is false in less than 0.5 % of quiet weeks of %i people', (people) => {
    expect(alarms(people, false, 1000)).toBeLessThan(5);
  });

  it('is raised in nine of ten weeks in which twenty people leave no mark any more', () => {
    expect(alarms(20, true, 200)).toBeGreaterThanOrEqual(180);
  });
});

describe('unknown tools', () => {
  const oz = { kind: 'co-author', name: 'Oz' } as const;

  it('are counted by pull request and week, most first', () => {
    const rows = [
      made(1, 3, { strangers: [oz] }),
      made(2, LAST, { strangers: [oz, { kind: 'bot', name: 'acme-coder[bot]' }] }),
    ];
    expect(compare(rows, PLAN).drift.strangers).toEqual([
      { ...oz, pullRequests: 2, thisWeek: 1, firstWeek: 'week 3' },
      { kind: 'bot', name: 'acme-coder[bot]', pullRequests: 1, thisWeek: 1, firstWeek: 'week 14' },
    ]);
  });

  it('are left out where they were seen before or after the weeks that are looked at', () => {
    const early = row({ createdAt: FIRST_WEEK - 1, strangers: [oz] });
    const late = row({ createdAt: WEEKS[LAST]!.until, strangers: [oz] });
    expect(compare([early, late], PLAN).drift.strangers).toEqual([]);
  });
});
