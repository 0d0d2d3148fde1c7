import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactsHeader } from '../../src/domain/facts-header.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { writeFacts } from '../../src/facts/write-facts.ts';
import { arbitraryPullRequest, CREATED, OBSERVED } from './arbitrary-pull-request.ts';
import { listOf, readAll } from './facts-text.ts';

const header: FactsHeader = {
  tool: '1.0.0',
  scope: ['o/r'],
  since: CREATED,
  until: null,
  observedAt: OBSERVED,
  fields: ['title', 'commits'],
  complete: { missing: null, why: 'a repository could not be read' },
};

describe('writing facts', () => {
  it('writes a header, a line for each pull request and an end with their number', async () => {
    const pullRequests: readonly PullRequest[] = [
      { repository: 'o/r', number: 7, createdAt: CREATED, mergedAt: null, labels: [] },
    ];

    const lines = await listOf(writeFacts({ ...header, complete: true }, pullRequests));

    expect(lines).toEqual([
      '{"kind":"facts","version":1,"tool":"1.0.0","scope":["o/r"],"since":"2026-01-01T00:00:00.000Z","until":null,' +
        '"observedAt":"2026-10-28T00:00:00.000Z","fields":["title","commits"],"complete":true}\n',
      '{"kind":"pull-request","repository":"o/r","number":7,"createdAt":"2026-01-01T00:00:00.000Z","mergedAt":null,"labels":[]}\n',
      '{"kind":"end","count":1}\n',
    ]);
  });

  it('is undone by reading: absent stays absent, null stays null, texts stay as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryPullRequest(), { maxLength: 4 }), async (pullRequests) => {
        const text = await listOf(writeFacts(header, pullRequests));
        const read = await readAll(text);
        expect(read.header).toStrictEqual(header);
        expect(read.records.map((record) => record.pullRequest)).toStrictEqual(pullRequests);
        const said = read.records.flatMap((record) => record.notices);
        expect(said.filter(({ kind }) => kind !== 'outside-scope')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is undone however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPullRequest(), fc.integer({ min: 1, max: 50 }), async (pullRequest, size) => {
        const text = (await listOf(writeFacts(header, [pullRequest]))).join('');
        const bytes = new TextEncoder().encode(text);
        const pieces = (whole: number) => Array.from({ length: Math.ceil(whole / size) }, (_, i) => i * size);
        const asBytes = pieces(bytes.length).map((at) => bytes.subarray(at, at + size));
        const asText = pieces(text.length).map((at) => text.slice(at, at + size));
        for (const chunks of [asBytes, asText]) {
          const { records } = await readAll(chunks);
          expect(records.map((record) => record.pullRequest)).toStrictEqual([pullRequest]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes pull requests as they arrive', async () => {
    async function* arriving(): AsyncGenerator<PullRequest> {
      yield { repository: 'o/r', number: 1, createdAt: CREATED };
      yield { repository: 'o/r', number: 2, createdAt: CREATED };
    }

    const { records } = await readAll(await listOf(writeFacts(header, arriving())));

    expect(records.map((record) => record.pullRequest.number)).toEqual([1, 2]);
  });
});
