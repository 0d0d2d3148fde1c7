import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/measurement/outcome.ts';
import { factsText, line, readAll } from './facts-text.ts';

const NOV_1 = Date.UTC(2026, 10, 1);
const BEFORE = '2026-10-31T00:00:00Z';
const DURING = '2026-11-02T00:00:00Z';
const AFTER = '2026-11-17T00:00:00Z';

async function readOne(changes: object) {
  const { records } = await readAll(factsText(line(changes)));
  const { repository, number, createdAt, ...facts } = records[0]!.pullRequest;
  return { facts, told: records[0]!.notices.map((notice) => [notice.kind, notice.field, notice.text]) };
}

describe('facts of one pull request that rule each other out', () => {
  it.each([
    [
      'merged before it was created: nothing of how it stands is believed',
      { state: 'merged', mergedAt: BEFORE, closedAt: DURING },
      {},
      'mergedAt',
      '"mergedAt" is 2026-10-31T00:00:00.000Z, before "createdAt" (2026-11-01T00:00:00.000Z): "state", "mergedAt", "closedAt" taken as unknown',
    ],
    [
      'merged before it was created and never closed: the timeline goes too',
      { mergedAt: BEFORE, closedAt: null, events: [] },
      {},
      'mergedAt',
      '"mergedAt" is 2026-10-31T00:00:00.000Z, before "createdAt" (2026-11-01T00:00:00.000Z): "mergedAt", "closedAt", "events" taken as unknown',
    ],
    [
      'closed before it was created',
      { mergedAt: null, closedAt: BEFORE },
      {},
      'closedAt',
      '"closedAt" is 2026-10-31T00:00:00.000Z, before "createdAt" (2026-11-01T00:00:00.000Z): "mergedAt", "closedAt" taken as unknown',
    ],
    [
      'merged after the data was observed',
      { state: 'merged', mergedAt: AFTER, closedAt: AFTER },
      {},
      'mergedAt',
      '"mergedAt" is 2026-11-17T00:00:00.000Z, after the data was observed (2026-11-16T00:00:00.000Z): "state", "mergedAt", "closedAt" taken as unknown',
    ],
    [
      'updated after the data was observed',
      { state: 'open', updatedAt: AFTER },
      { state: 'open' },
      'updatedAt',
      '"updatedAt" is 2026-11-17T00:00:00.000Z, after the data was observed (2026-11-16T00:00:00.000Z): "updatedAt" taken as unknown',
    ],
    [
      'open and merged',
      { state: 'open', mergedAt: DURING, closedAt: DURING },
      {},
      'state',
      '"state" is "open" although "mergedAt" is a time: "state", "mergedAt", "closedAt" taken as unknown',
    ],
    [
      'merged, and never merged',
      { state: 'merged', mergedAt: null },
      {},
      'state',
      '"state" is "merged" although "mergedAt" is null: "state", "mergedAt" taken as unknown',
    ],
    [
      'closed, and never closed',
      { state: 'closed', closedAt: null, events: [] },
      {},
      'state',
      '"state" is "closed" although "closedAt" is null: "state", "closedAt", "events" taken as unknown',
    ],
    [
      'never merged, and an event that merged it',
      { mergedAt: null, closedAt: DURING, events: [{ kind: 'merged', at: DURING }] },
      {},
      'mergedAt',
      '"mergedAt" is null although an event says that it was merged: "mergedAt", "closedAt", "events" taken as unknown',
    ],
    [
      'open, and an event that merged it',
      { state: 'open', events: [{ kind: 'merged', at: DURING }] },
      {},
      'state',
      '"state" is "open" although an event says that it was merged: "state", "events" taken as unknown',
    ],
    [
      'never closed, and an event that merged it',
      { closedAt: null, events: [{ kind: 'merged', at: DURING }] },
      {},
      'closedAt',
      '"closedAt" is null although an event says that it was merged: "closedAt", "events" taken as unknown',
    ],
    [
      'an end after the data was observed that nothing else proves',
      { state: 'closed', events: [{ kind: 'closed', at: AFTER }] },
      {},
      'events[0].at',
      '"events[0].at" is 2026-11-17T00:00:00.000Z, after the data was observed (2026-11-16T00:00:00.000Z): "state", "events" taken as unknown',
    ],
    [
      'an impossible end beside the time of the merge: only the timeline is unknown',
      { mergedAt: DURING, events: [{ kind: 'closed', at: BEFORE }] },
      { mergedAt: Date.UTC(2026, 10, 2) },
      'events[0].at',
      '"events[0].at" is 2026-10-31T00:00:00.000Z, before "createdAt" (2026-11-01T00:00:00.000Z): "events" taken as unknown',
    ],
    [
      'a review before it was created: who reviewed is unknown, not "nobody"',
      { reviews: [review(DURING), review(BEFORE)] },
      {},
      'reviews[1].submittedAt',
      '"reviews[1].submittedAt" is 2026-10-31T00:00:00.000Z, before "createdAt" (2026-11-01T00:00:00.000Z): "reviews" taken as unknown',
    ],
    [
      'an event after the data was observed: the timeline is unknown',
      { events: [{ kind: 'ready-for-review', at: AFTER }] },
      {},
      'events[0].at',
      '"events[0].at" is 2026-11-17T00:00:00.000Z, after the data was observed (2026-11-16T00:00:00.000Z): "events" taken as unknown',
    ],
    [
      'commits from the future: only their times are unknown',
      {
        commits: [
          { sha: 'a', message: '', authoredAt: BEFORE, committedAt: AFTER },
          { sha: 'b', message: '', authoredAt: AFTER },
        ],
      },
      {
        commits: [
          { sha: 'a', message: '', authoredAt: Date.UTC(2026, 9, 31) },
          { sha: 'b', message: '' },
        ],
      },
      'commits[0].committedAt',
      '"commits[0].committedAt" is after the data was observed (2 such times): taken as unknown',
    ],
    [
      'a declaration from the future: only its time is unknown',
      { declared: { harness: 'codex', by: 'ann', at: AFTER } },
      { declared: { harness: 'codex', by: 'ann' } },
      'declared.at',
      '"declared.at" (2026-11-17T00:00:00.000Z) is after the data was observed: taken as unknown',
    ],
    [
      'negative additions',
      { additions: -3 },
      {},
      'additions',
      '"additions" is negative (-3): "additions" taken as unknown',
    ],
    [
      'negative files',
      { changedFiles: -1 },
      {},
      'changedFiles',
      '"changedFiles" is negative (-1): "changedFiles" taken as unknown',
    ],
    [
      'fewer commits than are listed',
      { commits: [{ sha: 'a', message: '' }], commitsTotal: 0 },
      { commits: [{ sha: 'a', message: '' }] },
      'commitsTotal',
      '"commitsTotal" is 0 although the list of commits has 1: "commitsTotal" taken as unknown',
    ],
  ])('%s', async (_, given, facts, field, text) => {
    expect(await readOne(given)).toEqual({
      facts,
      told: [['contradiction', field, `o/r#1, line 2: ${text}`]],
    });
  });

  it('are told each', async () => {
    const { told } = await readOne({ additions: -1, deletions: -2, state: 'open', closedAt: DURING });
    expect(told.map(([, field]) => field)).toEqual(['state', 'additions', 'deletions']);
  });
});

describe('how a pull request stands whose facts rule each other out', () => {
  const merged = { kind: 'merged', at: DURING };
  const closed = { kind: 'closed', at: DURING };

  it.each([
    [{ mergedAt: BEFORE, closedAt: null, events: [] }],
    [{ mergedAt: BEFORE, closedAt: DURING, events: [merged, closed] }],
    [{ mergedAt: AFTER, closedAt: AFTER, state: 'merged', events: [] }],
    [{ mergedAt: null, closedAt: BEFORE, events: [closed] }],
    [{ mergedAt: null, closedAt: AFTER, state: 'closed', events: [] }],
    [{ state: 'open', mergedAt: DURING, closedAt: DURING, events: [merged] }],
    [{ state: 'open', closedAt: DURING, events: [] }],
    [{ state: 'merged', mergedAt: null, closedAt: null, events: [] }],
    [{ state: 'closed', mergedAt: null, closedAt: null, events: [closed] }],
    [{ mergedAt: null, closedAt: null, events: [merged] }],
    [{ state: 'open', events: [merged] }],
    [{ closedAt: null, events: [merged] }],
    [{ closedAt: null, events: [{ kind: 'merged', at: BEFORE }] }],
  ])('is unknown to the measurement, never open: %j', async (changes) => {
    const { records } = await readAll(factsText(line(changes)));
    expect(outcomeOf(records[0]!.pullRequest)).toEqual({ kind: 'unknown' });
    expect(records[0]!.notices).toHaveLength(1);
  });
});

describe('facts that only look like contradictions', () => {
  it.each([
    [
      'merged and closed in the moment of creation',
      { mergedAt: '2026-11-01T00:00:00Z', closedAt: '2026-11-01T00:00:00Z' },
    ],
    ['closed as the REST API calls a merged one', { state: 'closed', mergedAt: DURING }],
    [
      'commits that are older than the pull request',
      { commits: [{ sha: 'a', message: '', authoredAt: BEFORE }] },
    ],
    ['a list of commits that was truncated', { commits: [{ sha: 'a', message: '' }], commitsTotal: 300 }],
    ['a review in the moment of the data cut', { reviews: [review('2026-11-16T00:00:00Z')] }],
  ])('stay as they are: %s', async (_, given) => {
    const { facts, told } = await readOne(given);
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(given).toSorted());
    expect(told).toEqual([]);
  });
});

describe('a pull request that was created after the data was observed', () => {
  it('is given whole, marked for setting aside', async () => {
    const { records } = await readAll(factsText(line({ createdAt: AFTER, mergedAt: AFTER })));
    expect(records).toEqual([
      {
        pullRequest: {
          repository: 'o/r',
          number: 1,
          createdAt: NOV_1 + 16 * 86_400_000,
          mergedAt: NOV_1 + 16 * 86_400_000,
        },
        line: 2,
        notices: [
          {
            kind: 'after-data-cut',
            line: 2,
            pullRequest: { repository: 'o/r', number: 1 },
            field: 'createdAt',
            text: 'o/r#1, line 2: created after the data was observed',
          },
        ],
      },
    ]);
  });
});

function review(submittedAt: string): object {
  return { author: null, state: 'approved', submittedAt };
}
