import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.ts';
import { factsText, failure, HEADER, joined, line, listOf, readAll } from './facts-text.ts';

const NOV_1 = Date.UTC(2026, 10, 1);

describe('reading a facts file', () => {
  it('gives the header and every pull request with its line', async () => {
    const text = joined([HEADER, line(), '', line({ number: 2 }), { kind: 'end', count: 2 }]);

    expect(await readAll(text)).toStrictEqual({
      header: {
        tool: '1.0.0',
        scope: ['o/r'],
        since: null,
        until: null,
        observedAt: Date.UTC(2026, 10, 16),
        fields: ['title'],
        complete: true,
      },
      records: [
        { pullRequest: { repository: 'o/r', number: 1, createdAt: NOV_1 }, line: 2, notices: [] },
        { pullRequest: { repository: 'o/r', number: 2, createdAt: NOV_1 }, line: 4, notices: [] },
      ],
    });
  });

  it('gives the header of an incomplete collection with what is missing', async () => {
    const complete = { missing: 12, why: 'rate limit' };
    const { header } = await readAll(
      joined([
        { ...HEADER, complete },
        { kind: 'end', count: 0 },
      ]),
    );
    expect(header.complete).toEqual(complete);
  });

  it('reads files with a byte order mark, Windows line ends or no newline at the end', async () => {
    const text = `\uFEFF${factsText(line({ title: 'x\r' })).replaceAll('\n', '\r\n')}`.trimEnd();
    const { records } = await readAll(new TextEncoder().encode(text));
    expect(records[0]?.pullRequest.title).toBe('x\r');
  });

  it('reads times with any offset and any precision', async () => {
    const times = {
      createdAt: '2026-11-01T01:00+01:00',
      updatedAt: '2026-11-01T00:00:00.123456Z',
      closedAt: '2026-11-02T00:00:00-05:30',
    };
    const { records } = await readAll(factsText(line(times)));
    expect(records[0]?.pullRequest).toMatchObject({
      createdAt: NOV_1,
      updatedAt: NOV_1 + 123,
      closedAt: Date.UTC(2026, 10, 2, 5, 30),
    });
  });

  it('ignores keys that it does not know, and drops them', async () => {
    const { records } = await readAll(factsText(line({ stars: 5, author: { login: 'a', avatar: 'x' } })));
    expect(records).toStrictEqual([
      {
        pullRequest: { repository: 'o/r', number: 1, createdAt: NOV_1, author: { login: 'a' } },
        line: 2,
        notices: [],
      },
    ]);
  });

  it('leaves hostile, long and foreign text as it is', async () => {
    const facts = {
      title: '\u202Eمرحبا \u200B👩‍👩‍👧 \uD800',
      body: 'x'.repeat(65_536),
      headBranch: '"><img src=x>',
      author: null,
      commits: Array.from({ length: 10_000 }, (_, index) => ({ sha: `${index}`, message: '::set-output' })),
      labels: [],
    };
    const { records } = await readAll(factsText(line(facts), line({ number: 2, commits: [] })));
    expect(records[0]?.pullRequest).toStrictEqual({
      repository: 'o/r',
      number: 1,
      createdAt: NOV_1,
      ...facts,
    });
    expect(records[1]?.pullRequest.commits).toEqual([]);
    expect(records.flatMap((record) => record.notices)).toEqual([]);
  });

  it('puts events in order, those of one moment in the order of the file', async () => {
    const events = [
      { kind: 'closed', at: '2026-11-03T00:00:00Z' },
      { kind: 'unlabeled', at: '2026-11-02T00:00:00Z', label: 'b' },
      { kind: 'labeled', at: '2026-11-02T00:00:00Z', label: 'a' },
    ];
    const { records } = await readAll(factsText(line({ events })));
    expect(records[0]?.pullRequest.events?.map((event) => event.kind)).toEqual([
      'unlabeled',
      'labeled',
      'closed',
    ]);
  });

  it('drops pending reviews without a word, whatever else they say: nobody submitted them', async () => {
    const given = { author: { login: 'ann' }, state: 'approved', submittedAt: '2026-11-02T00:00:00Z' };
    const pending = { author: { login: 'bob' }, state: 'pending', submittedAt: null };
    const { records } = await readAll(
      factsText(line({ reviews: [pending, given] }), line({ number: 2, reviews: [{ state: 'pending' }] })),
    );
    expect(records.map(({ pullRequest, notices }) => [pullRequest.reviews, notices])).toEqual([
      [[{ ...given, submittedAt: Date.UTC(2026, 10, 2) }], []],
      [[], []],
    ]);
  });

  it('gives records as they arrive, before the file has ended', async () => {
    let ended = false;
    async function* slow(): AsyncGenerator<string> {
      yield joined([HEADER, line()]);
      ended = true;
      yield joined([{ kind: 'end', count: 1 }]);
    }
    const { pullRequests } = await readFacts(slow(), 'facts.jsonl');
    for await (const record of pullRequests) {
      expect([record.line, ended]).toEqual([2, false]);
    }
    expect(ended).toBe(true);
  });
});

describe('a file that is not a whole facts file', () => {
  const END = { kind: 'end', count: 1 };

  it.each([
    ['an empty file', '', 'facts.jsonl: the file is empty; its first line must be the header'],
    [
      'a file without header',
      joined([line(), END]),
      'facts.jsonl:1: the header is missing: the first line must be of kind "facts", found a line of kind "pull-request"',
    ],
    [
      'an unknown version',
      joined([{ ...HEADER, version: 2 }]),
      'facts.jsonl:1: "version" must be 1, found 2; read it with the version of harness-metrics that wrote it, or a newer one',
    ],
    [
      'a header that lacks a property',
      joined([{ ...HEADER, observedAt: undefined }]),
      'facts.jsonl:1: "observedAt" is missing; it is required: add it',
    ],
    [
      'a header that is incomplete without saying why',
      joined([{ ...HEADER, complete: false }]),
      'facts.jsonl:1: "complete" must be true, or an object with "missing" (a number or null) and "why", found false; correct it',
    ],
    [
      'a line that is not JSON',
      joined([HEADER, 'Not found', END]),
      'facts.jsonl:2: expected a JSON object on one line, found "Not found"',
    ],
    [
      'a line that is no object',
      joined([HEADER, '[1]', END]),
      'facts.jsonl:2: expected a JSON object, found a list',
    ],
    [
      'a line of another kind',
      joined([HEADER, { kind: 'issue' }]),
      'facts.jsonl:2: "kind" must be "pull-request" or, last, "end", found "issue"',
    ],
    [
      'half a line at the end',
      `${joined([HEADER, line()])}{"kind":"pull-requ`,
      'facts.jsonl:3: the file stops in the middle of this line; it was cut: copy it again, or collect again',
    ],
    [
      'no end line',
      joined([HEADER, line()]),
      'facts.jsonl:2: the file stops without its end line (pull requests read: 1); it was cut: copy it again, or collect again',
    ],
    [
      'a count that differs',
      joined([HEADER, line(), { kind: 'end', count: 2 }]),
      'facts.jsonl:3: "count" must be 1, the number of pull requests above, found 2; lines were lost or added: collect again',
    ],
    [
      'text after the end',
      joined([HEADER, line(), END, HEADER]),
      'facts.jsonl:4: text after the end line; files cannot be joined end to end',
    ],
  ])('is refused: %s', async (_, text, message) => {
    expect(await failure(text)).toBe(`FactsError: ${message}`);
  });

  it('is refused: bytes that are not UTF-8, with their line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(joined([HEADER, line()])),
      Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
    ]);
    expect(await failure(bytes)).toBe(
      'FactsError: facts.jsonl:3: expected UTF-8 text, found other bytes; save the file as UTF-8',
    );
  });

  it('is refused: a packed file, with the remedy', async () => {
    expect(await failure(new Uint8Array([0x1f, 0x8b, 8, 0]))).toBe(
      'FactsError: facts.jsonl:1: expected UTF-8 text, found other bytes; it is packed with gzip: unpack it first',
    );
  });

  it('is refused: a line over 16 MiB, before it is read to its end', async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<string> {
      yield joined([HEADER]);
      for (; pulled < 1000; pulled += 1) yield 'x'.repeat(1024 * 1024);
    }
    await expect(
      readFacts(endless(), 'facts.jsonl').then((facts) => listOf(facts.pullRequests)),
    ).rejects.toThrow('facts.jsonl:2: the line is longer than 16 MiB');
    expect(pulled).toBeLessThan(20);
  });
});

describe('a property that is not what it should be', () => {
  const leave = 'correct it, or leave the key out where that is unknown';

  it.each([
    [
      { mergedAt: 'yesterday' },
      '"mergedAt" must be an ISO 8601 time with its offset, found "yesterday"; write it as 2026-11-16T09:30:00Z',
    ],
    [
      { mergedAt: '2026-02-30T00:00:00Z' },
      '"mergedAt" must be an ISO 8601 time with its offset, found "2026-02-30T00:00:00Z"; write it as 2026-11-16T09:30:00Z',
    ],
    [
      { mergedAt: '2026-11-02' },
      '"mergedAt" must be an ISO 8601 time with its offset, found "2026-11-02"; write it as 2026-11-16T09:30:00Z',
    ],
    [
      { createdAt: 5 },
      '"createdAt" must be an ISO 8601 time with its offset, found 5; write it as 2026-11-16T09:30:00Z',
    ],
    [
      { createdAt: null },
      '"createdAt" must be an ISO 8601 time with its offset, found null; write it as 2026-11-16T09:30:00Z',
    ],
    [
      { updatedAt: null },
      '"updatedAt" must be an ISO 8601 time with its offset, found null; leave the key out where that is unknown',
    ],
    [{ createdAt: undefined }, '"createdAt" is missing; it is required: add it'],
    [
      { createdAt: undefined, created_at: '2026-11-01T00:00:00Z' },
      '"createdAt" is missing; "created_at" is not read: rename it',
    ],
    [{ repository: 'api' }, `"repository" must be a repository as owner/name, found "api"; correct it`],
    [{ number: 0 }, `"number" must be a whole number of at least 1, found 0; correct it`],
    [{ number: 1.5 }, `"number" must be a whole number, found 1.5; correct it`],
    [{ additions: '12' }, `"additions" must be a whole number, found "12"; ${leave}`],
    [{ labels: 'bug' }, `"labels" must be a list, found "bug"; ${leave}`],
    [{ additions: 'many' }, `"additions" must be a whole number, found "many"; ${leave}`],
    [{ title: null }, '"title" must be a text, found null; leave the key out where that is unknown'],
    [
      { labels: [5] },
      '"labels[0]" must be a text, found 5; correct it, or leave "labels" out where that is unknown',
    ],
    [
      { state: 'MERGED' },
      '"state" must be one of "open", "closed", "merged", found "MERGED"; did you mean "merged"?',
    ],
    [
      { author: { login: '' } },
      '"author.login" must be a text that is not empty, found ""; correct it, or leave "author" out where that is unknown',
    ],
    [
      { reviews: [{ author: null, state: 'approved', submittedAt: null }] },
      '"reviews[0].submittedAt" must be an ISO 8601 time with its offset, found null; leave "reviews" out where that is unknown',
    ],
    [
      { reviews: [{ state: 'pending' }, { author: null, state: 'APPROVED', submittedAt: null }] },
      '"reviews[1].state" must be one of "approved", "changes-requested", "commented", "dismissed", "pending", found "APPROVED"; did you mean "approved"?',
    ],
    [
      {
        commits: [
          { sha: 'a', message: 'm' },
          { sha: 'b', message: 'm', author: { email: {} } },
        ],
      },
      `"commits[1].author.email" must be a text, found an object; ${leave}`,
    ],
    [{ title: ['\u001b[31m'], reviews: [] }, `"title" must be a text, found a list; ${leave}`],
    [
      { headBranch: 5, state: '\u001b[31m\u202e::error::' },
      `"state" must be one of "open", "closed", "merged", found "\\u001b[31m\\u202e::error::"; ${leave}`,
    ],
  ])('is refused with field, finding and remedy: %j', async (changes, message) => {
    expect(await failure(factsText(line(), line(changes)))).toBe(`FactsError: facts.jsonl:3: ${message}`);
  });

  it('names the nearest kind of event', async () => {
    const events = [{ kind: 'ready_for_review', at: '2026-11-02T00:00:00Z' }];
    expect(await failure(factsText(line({ events })))).toMatch(
      /^FactsError: facts\.jsonl:2: "events\[0\]\.kind" must be one of "ready-for-review", .*, found "ready_for_review"; did you mean "ready-for-review"\?$/,
    );
  });

  it('is told of by file and line in the error itself', async () => {
    await expect(readAll(factsText(line({ number: 'x' })))).rejects.toMatchObject({
      where: 'facts.jsonl',
      line: 2,
    });
  });
});

describe('a key that resembles a known one', () => {
  it('is told once a file, with the one that was probably meant', async () => {
    const changes = {
      merged_at: null,
      commits: [{ sha: 'a', message: 'm', comittedAt: '2026-11-02T00:00:00Z' }],
    };
    const { records } = await readAll(factsText(line(changes), line({ ...changes, number: 2 })));
    expect(records.map((record) => record.notices)).toEqual([
      [
        {
          kind: 'misspelled-key',
          line: 2,
          pullRequest: { repository: 'o/r', number: 1 },
          field: 'merged_at',
          text: 'o/r#1, line 2: "merged_at" is not read; did you mean "mergedAt"? (told once)',
        },
        {
          kind: 'misspelled-key',
          line: 2,
          pullRequest: { repository: 'o/r', number: 1 },
          field: 'commits[].comittedAt',
          text: 'o/r#1, line 2: "commits[].comittedAt" is not read; did you mean "committedAt"? (told once)',
        },
      ],
      [],
    ]);
  });

  it('is no misspelling where the known one is there too', async () => {
    const { records } = await readAll(factsText(line({ title: 'a', titles: ['a'] })));
    expect(records[0]?.notices).toEqual([]);
  });
});

describe('a repository that is not in the scope of the header', () => {
  it('is told once, and its pull requests are given all the same', async () => {
    const text = factsText(
      line(),
      line({ repository: 'o/other' }),
      line({ repository: 'O/Other', number: 2 }),
      line({ repository: 'O/R', number: 3 }),
      line({ repository: 'o/third' }),
    );
    const { records } = await readAll(text);
    const notice = (repository: string, at: number) => ({
      kind: 'outside-scope',
      line: at,
      pullRequest: { repository, number: 1 },
      field: 'repository',
      text: `${repository}#1, line ${at}: ${repository} is not in the header's "scope"; its pull requests count all the same (told once)`,
    });
    expect(records.map(({ notices }) => notices)).toEqual([
      [],
      [notice('o/other', 3)],
      [],
      [],
      [notice('o/third', 6)],
    ]);
  });
});
