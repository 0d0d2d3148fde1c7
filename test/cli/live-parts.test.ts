import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFactsFile } from '../../src/cli/live/facts-file.ts';
import { patientForge } from '../../src/cli/live/patient-forge.ts';
import { untilInterrupted } from '../../src/cli/live/until-interrupted.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { Forge } from '../../src/tasks/forge.ts';
import { memoryForge } from '../../src/tasks/memory-forge.ts';
import { memoryWorld } from '../../src/tasks/memory-world.ts';
import { RateLimitError } from '../../src/tasks/rate-limit-error.ts';
import { factsText, HEADER, workplace } from '../support/command-line.ts';
import { pullRequest, user } from '../support/pull-request.ts';

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

async function* from(items: readonly PullRequest[], error?: Error): AsyncGenerator<PullRequest, void, void> {
  yield* items;
  if (error !== undefined) throw error;
}

describe('a facts file whose header comes last', () => {
  const all = [pullRequest({ number: 1 }), pullRequest({ number: 2, title: 'Größe ⏎ "2"' })];

  it('is the file that knowing the header first would have made', async () => {
    const path = `${place.folder}/facts.jsonl`;
    let isAsked = false;
    await writeFactsFile(path, from(all), () => {
      isAsked = true;
      return HEADER;
    });
    expect(isAsked).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(await factsText(all));
    expect(readdirSync(place.folder)).toEqual(['facts.jsonl']);
  });

  it('leaves what was there, and nothing else, where collecting fails', async () => {
    const path = place.file('facts.jsonl', 'before');
    await expect(
      writeFactsFile(path, from(all, new Error('the host is gone')), () => HEADER),
    ).rejects.toThrow('the host is gone');
    expect([readFileSync(path, 'utf8'), readdirSync(place.folder)]).toEqual(['before', ['facts.jsonl']]);
  });
});

describe('a source that is stopped', () => {
  it('ends at once, also in the middle of waiting for its next item', async () => {
    let stop = (): void => undefined;
    let isLeft = false;
    async function* source(): AsyncGenerator<number, void, void> {
      yield 1;
      stop();
      await new Promise(() => undefined);
      yield 2;
    }
    const found = await Array.fromAsync(
      untilInterrupted(source(), (listener) => {
        stop = listener;
        return () => {
          isLeft = true;
        };
      }),
    );
    expect([found, isLeft]).toEqual([[1], true]);
  });

  it('is closed where its reader leaves', async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<number, void, void> {
      try {
        yield 1;
        yield 2;
      } finally {
        isClosed = true;
      }
    }
    for await (const one of untilInterrupted(source(), () => () => undefined)) {
      expect(one).toBe(1);
      break;
    }
    await Promise.resolve();
    expect(isClosed).toBe(true);
  });
});

describe('a forge that waits', () => {
  const query = { updatedSince: null, until: 10_000 };
  const RESET = 5_000;

  /** Reads some pull requests, then meets a limit, as often as is said. */
  function limited(reads: readonly (readonly number[])[]): Forge {
    const world = memoryWorld({ identity: user('ada'), clock: () => 0, repositories: [] });
    let turn = 0;
    return {
      ...memoryForge(world),
      pullRequests: () => {
        const numbers = reads[turn] ?? [];
        turn += 1;
        const items = numbers.map((number) => pullRequest({ number }));
        return from(items, turn < reads.length ? new RateLimitError('used up', RESET) : undefined);
      },
    };
  }

  async function read(forge: Forge) {
    const waits: number[] = [];
    const patient = patientForge(forge, {
      now: () => 1_000,
      wait: async (ms) => {
        waits.push(ms);
      },
      onWait: () => undefined,
    });
    const found = await Array.fromAsync(patient.pullRequests('example/shop', query)).catch(
      (error: Error) => error,
    );
    return { found: Array.isArray(found) ? found.map(({ number }) => number) : found, waits };
  }

  it('goes on after the renewal and passes nothing on twice', async () => {
    // From 1 s to 5 s, and a second for clocks that differ.
    expect(
      await read(
        limited([
          [1, 2],
          [1, 2, 3],
        ]),
      ),
    ).toEqual({ found: [1, 2, 3], waits: [5_000] });
  });

  it('gives a repository up that brings nothing new between two limits', async () => {
    const { found, waits } = await read(
      limited([
        [1, 2],
        [1, 2],
        [1, 2, 3],
      ]),
    );
    expect(found).toBeInstanceOf(RateLimitError);
    expect(waits).toEqual([5_000]);
  });
});
