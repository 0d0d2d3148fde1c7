import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { Config } from '../../src/config/to-config.ts';
import { DAY, HOUR } from '../../src/domain/duration.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { readDataMarker } from '../../src/report/read-data-marker.ts';
import { readMarker } from '../../src/report/read-marker.ts';
import { ForgeError } from '../../src/tasks/forge-error.ts';
import type { MemoryIssue } from '../../src/tasks/memory-world.ts';
import {
  type CollectionWindow,
  publishReports,
  type ReportsRequest,
} from '../../src/tasks/publish-reports.ts';
import { RateLimitError } from '../../src/tasks/rate-limit-error.ts';
import { at, labeled, user } from '../support/pull-request.ts';
import { aRepository, aWorld, codexPullRequest, OURS, SHOP, type TestWorld } from './world.ts';

/** Monday of week 47, 7 hours after week 46 ended. */
const NOW = at('2026-11-16T07:00Z');
const WEEK = 7 * DAY;

/** Two pull requests a day, one of them merged after a day, for 140 days up to a moment. */
function twoADay(until: Instant): readonly PullRequest[] {
  return Array.from({ length: 280 }, (_, index) => {
    const createdAt = until - Math.floor(index / 2) * DAY - HOUR;
    const mergedAt = index % 2 === 0 && createdAt + DAY < until ? createdAt + DAY : null;
    return codexPullRequest({
      number: 1000 + index,
      createdAt,
      mergedAt,
      author: user(`person-${index % 8}`),
    });
  });
}

interface Asked {
  readonly windows: CollectionWindow[];
}

function requestAt(
  now: Instant,
  parts: Partial<ReportsRequest> = {},
  asked: Asked = { windows: [] },
): ReportsRequest {
  return {
    target: SHOP,
    sources: [SHOP],
    config: defaultConfig(),
    configuration: 'default',
    tool: '1.0.0',
    now,
    asked: null,
    links: 'redirect',
    dryRun: false,
    collect: (window) => {
      asked.windows.push(window);
      return {
        observedAt: now,
        pullRequests: (async function* () {
          yield* twoADay(now);
        })(),
        header: () => ({
          tool: '1.0.0',
          scope: [SHOP],
          since: window.updatedSince,
          until: now,
          observedAt: now,
          fields: [],
          complete: true,
        }),
      };
    },
    ...parts,
  };
}

function withReport(parts: Partial<Config['report']>): Config {
  const config = defaultConfig();
  return { ...config, report: { ...config.report, ...parts } };
}

async function publish({ forge }: TestWorld, now: Instant, parts: Partial<ReportsRequest> = {}) {
  const { reports } = await publishReports(forge, requestAt(now, parts));
  return reports.map(({ week, result }) => [week, result.kind]);
}

describe('publishing reports', () => {
  it('publishes the last complete week the first time, with label, marker, figures and assignees', async () => {
    const world = aWorld([]);
    const config = withReport({ assignees: ['ada'] });
    expect(await publish(world, NOW, { config })).toEqual([['2026-W46', 'created']]);
    const [issue] = world.issues();
    expect(issue).toMatchObject({
      number: 1,
      author: OURS,
      state: 'open',
      labels: ['harness-report'],
      assignees: ['ada'],
    });
    expect(issue?.title).toMatch(/^Harnesses, week 46 \(9–15 Nov 2026\): /);
    expect(readMarker(issue?.body ?? '')).toEqual({
      scope: SHOP,
      week: '2026-W46',
      configuration: 'default',
    });
    // Two a day for seven days, one of them merged a day later.
    expect(readDataMarker(issue?.body ?? '')).toMatchObject({ week: '2026-W46', opened: 14, merged: 7 });
  });

  it('publishes a week once', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    const asked: Asked = { windows: [] };
    const again = await publishReports(world.forge, requestAt(NOW + DAY, {}, asked));
    expect(again).toEqual({ reports: [], upToDate: { week: '2026-W46', repository: SHOP, number: 1 } });
    expect(asked.windows).toEqual([]);
    expect(world.issues()).toHaveLength(1);
  });

  it('links and closes the report before, and compares its figures', async () => {
    const world = aWorld([]);
    await publish(world, NOW - WEEK);
    const { reports } = await publishReports(world.forge, requestAt(NOW));
    expect(reports[0]).toMatchObject({ week: '2026-W46', closed: [1], notices: [] });
    const [before, latest] = world.issues();
    expect([before?.state, latest?.state]).toEqual(['closed', 'open']);
    expect(latest?.body).toContain('https://redirect.github.com/example/shop/issues/1');
    expect(latest?.body).not.toMatch(/#1\b/);
    expect(latest?.body).toContain('14 opened, 7 merged; recomputed today: the same.');
  });

  it('says so where the week before is counted differently today', async () => {
    const world = aWorld([]);
    await publish(world, NOW - WEEK);
    const late = codexPullRequest({ number: 1, createdAt: NOW - 10 * DAY });
    const usual = requestAt(NOW);
    const collect: ReportsRequest['collect'] = (window) => ({
      ...usual.collect(window),
      pullRequests: (async function* () {
        yield* [late, ...twoADay(NOW)];
      })(),
    });
    await publishReports(world.forge, { ...usual, collect });
    expect(world.issues()[1]?.body).toContain('14 opened, 7 merged; recomputed today: 15 opened, 7 merged.');
  });

  it.each([
    [1, ['2026-W46']],
    [3, ['2026-W44', '2026-W45', '2026-W46']],
    [9, ['2026-W43', '2026-W44', '2026-W45', '2026-W46']],
  ])('makes up for %d missed weeks, oldest first, collecting once', async (missed, weeks) => {
    const world = aWorld([]);
    await publish(world, NOW - missed * WEEK);
    const asked: Asked = { windows: [] };
    const { reports } = await publishReports(world.forge, requestAt(NOW, {}, asked));
    expect(reports.map(({ week, result }) => [week, result.kind])).toEqual(
      weeks.map((week) => [week, 'created']),
    );
    expect(reports.map(({ asOf }) => asOf)).toEqual(
      weeks.map((_, index) => NOW - (weeks.length - 1 - index) * WEEK),
    );
    // 13 weeks that ended 14 days before the first of the moments, and 4 weeks of activity before them.
    const first = NOW - (weeks.length - 1) * WEEK;
    const monday = first - 7 * HOUR;
    expect(asked.windows).toEqual([{ updatedSince: monday - 2 * WEEK - 13 * WEEK - 4 * WEEK, until: NOW }]);
    expect(world.issues().map(({ state }) => state)).toEqual([...weeks.map(() => 'closed'), 'open']);
  });

  it('makes each report as of its own moment', async () => {
    const world = aWorld([]);
    await publish(world, NOW - 3 * WEEK);
    await publish(world, NOW);
    const figures = world.issues().map(({ body }) => readDataMarker(body));
    expect(figures.map((one) => [one?.week, one?.opened, one?.merged])).toEqual([
      ['2026-W43', 14, 7],
      ['2026-W44', 14, 7],
      ['2026-W45', 14, 7],
      ['2026-W46', 14, 7],
    ]);
    const inTime = aWorld([]);
    await publish(inTime, NOW - WEEK, { collect: requestAt(NOW).collect });
    expect(world.issues()[2]?.title).toMatch(/week 45 /);
    expect(world.issues()[2]?.title).toBe(inTime.issues()[0]?.title);
  });

  it('takes no label that a personal token put for a person’s word', async () => {
    const grace = user('grace');
    const personal = aWorld([], { identity: grace });
    const other = aWorld([]);
    const usual = requestAt(NOW);
    const collect: ReportsRequest['collect'] = (window) => ({
      ...usual.collect(window),
      pullRequests: (async function* () {
        for (const one of twoADay(NOW)) {
          const events = [...(one.events ?? []), labeled('harness: cursor', one.createdAt, grace)];
          yield { ...one, labels: ['harness: cursor'], events };
        }
      })(),
    });
    const cohorts = async ({ forge }: TestWorld) => {
      const { reports } = await publishReports(forge, { ...usual, collect });
      return reports[0]?.report.cohorts.map(({ id }) => id);
    };
    expect(await cohorts(personal)).toEqual(['codex']);
    expect(await cohorts(other)).toEqual(['cursor']);
  });

  it('publishes the week that was asked for, and renews it where its figures changed', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    expect(await publish(world, NOW, { asked: NOW })).toEqual([['2026-W46', 'unchanged']]);
    expect(await publish(world, NOW, { asked: NOW, configuration: 'abc' })).toEqual([
      ['2026-W46', 'renewed'],
    ]);
    expect(world.issues()).toHaveLength(1);
    expect(world.issues()[0]?.body).toContain('configuration `abc`');
    expect(await publish(world, NOW, { asked: NOW - 2 * WEEK })).toEqual([['2026-W44', 'created']]);
  });

  it('only says what it would do in a dry run', async () => {
    const world = aWorld([]);
    await publish(world, NOW - 2 * WEEK);
    const before = world.writes.length;
    const { reports } = await publishReports(world.forge, requestAt(NOW, { dryRun: true }));
    expect(reports.map(({ week, result, closed }) => [week, result.kind, closed])).toEqual([
      ['2026-W45', 'would-create', [1]],
      ['2026-W46', 'would-create', [1]],
    ]);
    expect(world.writes.length).toBe(before);
  });
});

describe('a report of ours', () => {
  it('is not one that somebody forged', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    const [ours] = world.issues();
    const fresh = aWorld([]);
    fresh.openIssue({
      title: ours!.title,
      body: ours!.body,
      labels: ['harness-report'],
      author: user('mallory'),
    });
    expect(await publish(fresh, NOW)).toEqual([['2026-W46', 'created']]);
    expect(fresh.issues()).toHaveLength(2);
    await publish(fresh, NOW + WEEK);
    expect(fresh.issues().map(({ state }) => state)).toEqual(['open', 'closed', 'open']);
  });

  it('is left alone where somebody edited it', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    const body = `Nicer.\n\n${world.issues()[0]?.body}`;
    world.editIssue(1, body);
    expect(await publish(world, NOW, { asked: NOW })).toEqual([['2026-W46', 'edited-by-others']]);
    expect(world.issues()[0]?.body).toBe(body);
    await publish(world, NOW + WEEK);
    expect(world.issues()[1]?.body).toContain('its figures cannot be read any more');
  });

  it('is another one where it is about something else', async () => {
    const world = aWorld([], { repositories: [aRepository('example/web')] });
    await publish(world, NOW);
    expect(await publish(world, NOW, { sources: [SHOP, 'example/web'] })).toEqual([['2026-W46', 'created']]);
    expect(world.issues().map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('is the lower number where two runs created one at once', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    const first = world.issues()[0]!;
    let lists = 0;
    const race = aWorld([], {
      failure: (call) => {
        // The other run's issue appears after we looked (for reports with and without our label, then for this one)
        // and before we create.
        if (call === 'documents.list') lists += 1;
        if (call === 'documents.create') race.openIssue({ ...first, number: 1 });
        return null;
      },
    });
    expect(await publish(race, NOW)).toEqual([['2026-W46', 'already-published']]);
    expect(lists).toBe(4);
    expect(race.issues().map(({ number, state }) => [number, state])).toEqual([
      [1, 'open'],
      [2, 'closed'],
    ]);
  });

  it('is found again where the host failed after it was created', async () => {
    const world: TestWorld = aWorld([]);
    const { create } = world.forge.documents;
    const documents = {
      ...world.forge.documents,
      create: async (...draft: Parameters<typeof create>) => {
        await create(...draft);
        throw new ForgeError('unavailable', '502');
      },
    };
    const { reports } = await publishReports({ ...world.forge, documents }, requestAt(NOW));
    expect(reports.map(({ result }) => result.kind)).toEqual(['created']);
    expect(world.issues()).toHaveLength(1);
  });
});

describe('a report that people changed', () => {
  const NOTE = '\n\nWe looked at this on Tuesday.';

  it('is still that week’s where somebody put a note below it, and is left alone', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    const body = `${world.issues()[0]?.body}${NOTE}`;
    world.editIssue(1, body);
    expect(await publish(world, NOW + HOUR)).toEqual([]);
    expect(await publish(world, NOW, { asked: NOW, configuration: 'abc' })).toEqual([
      ['2026-W46', 'edited-by-others'],
    ]);
    expect(world.issues().map((issue) => issue.body)).toEqual([body]);
  });

  it('is left alone where its editor goes by the same account as we', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    const [issue] = world.issues();
    await world.forge.documents.update(issue!, { body: `${issue?.body}${NOTE}` });
    expect(await publish(world, NOW, { asked: NOW, configuration: 'abc' })).toEqual([
      ['2026-W46', 'edited-by-others'],
    ]);
  });

  it('is found where its label was taken off', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    setIssue(world, { labels: [] });
    expect(await publish(world, NOW + HOUR)).toEqual([]);
    expect(await publish(world, NOW, { asked: NOW, configuration: 'abc' })).toEqual([
      ['2026-W46', 'renewed'],
    ]);
    const { reports } = await publishReports(world.forge, requestAt(NOW + WEEK));
    expect(reports.map(({ week, closed }) => [week, closed])).toEqual([['2026-W47', [1]]]);
  });

  it('keeps the title that somebody gave it', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    setIssue(world, { title: 'Read this before the planning' });
    expect(await publish(world, NOW, { asked: NOW })).toEqual([['2026-W46', 'unchanged']]);
    const again = { asked: NOW, configuration: 'abc' };
    expect(await publish(world, NOW, again)).toEqual([['2026-W46', 'renewed']]);
    expect(world.issues()[0]?.title).toBe('Read this before the planning');
    expect(world.issues()[0]?.body).toContain('configuration `abc`');
  });

  it('does not hold up others where it is of a week that is not over', async () => {
    const world = aWorld([]);
    await publish(world, NOW - WEEK);
    await publish(world, NOW + 14 * WEEK);
    const due = world.issues().filter(({ body }) => readMarker(body)?.week === '2026-W46');
    expect(due).toEqual([]);
    expect(await publish(world, NOW)).toEqual([['2026-W46', 'created']]);
    const { upToDate } = await publishReports(world.forge, requestAt(NOW));
    expect(upToDate?.week).toBe('2026-W46');
  });
});

describe('what a report is about', () => {
  const WEB = 'example/web';
  const API = 'example/api';
  const several = () => aWorld([], { repositories: [aRepository(WEB), aRepository(API)] });

  it('is told apart where the owner is the same', async () => {
    const world = several();
    expect(await publish(world, NOW, { sources: [SHOP, WEB] })).toEqual([['2026-W46', 'created']]);
    expect(await publish(world, NOW, { sources: [SHOP, API] })).toEqual([['2026-W46', 'created']]);
    expect(await publish(world, NOW, { sources: [WEB, SHOP] })).toEqual([]);
    expect(world.issues().map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('stays the same where an owner has one more repository', async () => {
    const world = several();
    const selection = ['example/*'];
    await publish(world, NOW, { sources: [SHOP, WEB], selection });
    expect(await publish(world, NOW, { sources: [SHOP, WEB, API], selection })).toEqual([]);
  });

  it('is known by its former spelling, unless another selection is there', async () => {
    const world = several();
    const sources = [SHOP, WEB];
    await publish(world, NOW, { sources });
    const body = world.issues()[0]!.body.replace(/scope=example\+\w+/, 'scope=example');
    setIssue(world, { body });
    expect(await publish(world, NOW, { sources })).toEqual([]);
    await publish(world, NOW + WEEK, { sources: [SHOP, API] });
    expect(await publish(world, NOW, { sources })).toEqual([['2026-W46', 'created']]);
  });

  it('is the same repository under its new name', async () => {
    const world = aWorld([]);
    await publish(world, NOW);
    const renamed = aWorld([], { shop: { name: WEB, formerNames: [SHOP] }, repositories: [] });
    renamed.world.repositories.get(WEB)!.issues.set(1, { ...world.issues()[0]!, repository: WEB });
    const parts = { target: WEB, sources: [WEB] };
    expect(await publish(renamed, NOW, parts)).toEqual([]);
    const { reports } = await publishReports(renamed.forge, requestAt(NOW + WEEK, parts));
    expect(reports.map(({ week, closed }) => [week, closed])).toEqual([['2026-W47', [1]]]);
  });
});

describe('a report that misses facts', () => {
  const usual = requestAt(NOW);
  const lacking: ReportsRequest['collect'] = (window) => {
    const collection = usual.collect(window);
    const complete = { missing: 3, why: 'The limit was used up.' };
    return { ...collection, header: () => ({ ...collection.header(), complete }) };
  };

  it('is made anew once there are all of them', async () => {
    const world = aWorld([]);
    await publish(world, NOW, { collect: lacking });
    expect(await publish(world, NOW + HOUR, { collect: lacking })).toEqual([
      ['2026-W46', 'already-published'],
    ]);
    expect(await publish(world, NOW + 2 * HOUR)).toEqual([['2026-W46', 'renewed']]);
    expect(readDataMarker(world.issues()[0]?.body ?? '')?.complete).toBe(true);
    expect(await publish(world, NOW + 3 * HOUR)).toEqual([]);
  });

  it('stays as it is where somebody edited it, or after three days', async () => {
    const world = aWorld([]);
    await publish(world, NOW, { collect: lacking });
    expect(await publish(world, NOW + 4 * DAY)).toEqual([]);
    world.editIssue(1, `Nicer.\n\n${world.issues()[0]?.body}`);
    expect(await publish(world, NOW + HOUR)).toEqual([]);
  });
});

/** The first issue as somebody changed it whose change nobody is told of. */
function setIssue({ world }: TestWorld, parts: Partial<MemoryIssue>): void {
  const issues = world.repositories.get(SHOP)!.issues;
  issues.set(1, { ...issues.get(1)!, ...parts });
}

describe('private work', () => {
  const SECRET = 'example/secret';

  function board(visibility: 'public' | 'internal' | 'private') {
    return aWorld([], {
      repositories: [
        aRepository('example/board', { visibility }),
        aRepository(SECRET, { visibility: 'private' }),
      ],
    });
  }

  it.each(['public', 'internal'] as const)(
    'is not published in a repository that is %s',
    async (visibility) => {
      const world = board(visibility);
      const request = requestAt(NOW, { target: 'example/board', sources: [SHOP, SECRET] });
      const { reports } = await publishReports(world.forge, request);
      expect(reports).toHaveLength(1);
      expect(reports[0]?.result).toEqual({
        kind: 'not-published',
        reason: 'more-visible',
        why:
          'More people can read example/board than example/shop, example/secret. Choose a less visible ' +
          'report.repository, or set report.allow-public-report for sums only.',
      });
      expect(reports[0]?.report.window.week).toBe('2026-W46');
      expect(world.writes).toEqual([]);
    },
  );

  it('is published where no more people read', async () => {
    const parts = { target: 'example/board', sources: [SHOP, SECRET] };
    expect(await publish(board('private'), NOW, parts)).toEqual([['2026-W46', 'created']]);
  });

  it('is published in sums only where that is allowed', async () => {
    const world = board('public');
    const config = withReport({ allowPublicReport: true });
    const parts = { target: 'example/board', sources: [SHOP, SECRET], config };
    expect(await publish(world, NOW, parts)).toEqual([['2026-W46', 'created']]);
    const [issue] = world.issues('example/board');
    // printf 'example/secret\nexample/shop' | sha256sum
    expect(issue?.body).not.toMatch(/shop|secret|person-|pull\/|Waiting for a human/);
    expect(readMarker(issue?.body ?? '')?.scope).toBe('aggregates+d2');
    expect(readDataMarker(issue?.body ?? '')).toMatchObject({ opened: 14, merged: 7, unreviewed: null });
    expect(await publish(world, NOW + HOUR, parts)).toEqual([]);
    expect(await publish(world, NOW + WEEK, parts)).toEqual([['2026-W47', 'created']]);
    expect(world.issues('example/board').map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('is not published in sums of too few people', async () => {
    const world = board('public');
    const config = withReport({ allowPublicReport: true });
    const request = requestAt(NOW, { target: 'example/board', sources: [SECRET], config });
    const collect: ReportsRequest['collect'] = (window) => ({
      ...request.collect(window),
      pullRequests: (async function* () {
        for (const one of twoADay(NOW)) yield { ...one, author: user(`person-${one.number % 2}`) };
      })(),
    });
    const { reports } = await publishReports(world.forge, { ...request, collect });
    expect(reports[0]?.result).toMatchObject({ kind: 'not-published', reason: 'too-few-people' });
    expect(world.writes).toEqual([]);
  });

  it('stays private where the place became public while the report was made', async () => {
    const world = board('private');
    const request = requestAt(NOW, { target: 'example/board', sources: [SECRET] });
    const collect: ReportsRequest['collect'] = (window) => {
      world.change({ visibility: 'public' }, 'example/board');
      return request.collect(window);
    };
    const config = withReport({ allowPublicReport: true });
    const { reports } = await publishReports(world.forge, { ...request, collect, config });
    expect(reports[0]?.result).toMatchObject({ kind: 'not-published', reason: 'more-visible' });
    expect(world.issues('example/board')).toEqual([]);
  });

  it.each([true, false])(
    'that is open to more people by now is pointed at (sums allowed: %s)',
    async (allowed) => {
      const world = board('private');
      const parts = { target: 'example/board', sources: [SHOP, SECRET] };
      await publish(world, NOW - WEEK, parts);
      world.change({ visibility: 'public' }, 'example/board');
      const config = withReport({ allowPublicReport: allowed });
      const { reports } = await publishReports(world.forge, requestAt(NOW, { ...parts, config }));
      expect(reports.map(({ notices }) => notices)).toEqual([
        [
          'More people can read example/board than the sources of reports that were published there before: ' +
            'look at issue 1, and delete what they should not read.',
        ],
      ]);
    },
  );

  it('counts as hidden where a source cannot be seen', async () => {
    const parts = { target: 'example/board', sources: ['example/gone'] };
    expect(await publish(board('public'), NOW, parts)).toEqual([['2026-W46', 'not-published']]);
  });
});

describe('a place that cannot be written to', () => {
  it.each([
    ['archived', { isArchived: true }, 'example/shop is archived: choose another report.repository.'],
    [
      'issues-disabled',
      { hasIssues: false },
      'Issues are disabled in example/shop: enable them, or choose another report.repository.',
    ],
    ['refused', { isReadOnly: true }, 'The token may not write to example/shop; give it write permission.'],
  ])('is said to be %s, and the report is made all the same', async (reason, shop, why) => {
    const world = aWorld([], { shop });
    const { reports } = await publishReports(world.forge, requestAt(NOW));
    expect(reports.map(({ result }) => result)).toEqual([{ kind: 'not-published', reason, why }]);
    expect(reports[0]?.report.all.thisWeek).toMatchObject({ opened: 14, merged: 7 });
    expect(world.issues()).toEqual([]);
  });

  it('is said not to be there', async () => {
    const { reports } = await publishReports(aWorld([]).forge, requestAt(NOW, { target: 'example/none' }));
    expect(reports[0]?.result).toMatchObject({ kind: 'not-published', reason: 'not-found' });
  });

  it('is written to under its new name', async () => {
    const moved = aRepository('example/new', { formerNames: ['example/old'] });
    const world = aWorld([], { repositories: [moved] });
    expect(await publish(world, NOW, { target: 'example/old' })).toEqual([['2026-W46', 'created']]);
    expect(world.issues('example/new')).toHaveLength(1);
  });

  it('keeps later weeks waiting, so that none is skipped', async () => {
    let creates = 0;
    const limit = new RateLimitError('The limit is used up.', NOW + HOUR);
    const world = aWorld([], {
      failure: (call) => (call === 'documents.create' && ++creates === 3 ? limit : null),
    });
    await publish(world, NOW - 4 * WEEK);
    expect(await publish(world, NOW)).toEqual([
      ['2026-W43', 'created'],
      ['2026-W44', 'not-published'],
      ['2026-W45', 'not-published'],
      ['2026-W46', 'not-published'],
    ]);
    expect(await publish(world, NOW + DAY)).toEqual([
      ['2026-W44', 'created'],
      ['2026-W45', 'created'],
      ['2026-W46', 'created'],
    ]);
  });

  it('is told as a failure for a bad token, and nothing is made where facts cannot be collected', async () => {
    const bad = new ForgeError('bad-token', 'The token is not valid.');
    const world = aWorld([], { failure: (call) => (call === 'documents.create' ? bad : null) });
    const { reports } = await publishReports(world.forge, requestAt(NOW));
    const result = { kind: 'not-published', reason: 'failed', why: 'The token is not valid.' };
    expect(reports.map((one) => one.result)).toEqual([result]);
    const collect: ReportsRequest['collect'] = () => {
      throw bad;
    };
    await expect(publish(aWorld([]), NOW, { collect })).rejects.toBe(bad);
  });

  it('leaves the report before open where it cannot be closed, and says so', async () => {
    const world = aWorld([], {
      failure: (call) => (call === 'documents.close' ? new ForgeError('forbidden', 'May not close.') : null),
    });
    await publish(world, NOW - WEEK);
    const { reports } = await publishReports(world.forge, requestAt(NOW));
    expect(reports[0]).toMatchObject({
      result: { kind: 'created' },
      closed: [],
      notices: ['The report before stays open: May not close.'],
    });
  });
});
