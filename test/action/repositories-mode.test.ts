import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { journaled } from '../../src/action/journal.ts';
import { repositoriesMode } from '../../src/action/repositories-mode.ts';
import type { Forge } from '../../src/tasks/forge.ts';
import { ForgeError } from '../../src/tasks/forge-error.ts';
import { memoryForge } from '../../src/tasks/memory-forge.ts';
import { memoryWorld } from '../../src/tasks/memory-world.ts';
import { RateLimitError } from '../../src/tasks/rate-limit-error.ts';
import { user } from '../support/pull-request.ts';
import { aQuarter, claudeCode, NOW, SHOP } from './shop.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harness-metrics-mode-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Labels and report on one repository, over a host that fails the n-th reading of its pull requests. */
async function bothParts(failing: number, error: Error) {
  const repository = {
    name: SHOP,
    visibility: 'private',
    isArchived: false,
    hasIssues: true,
    isFork: false,
    defaultBranch: 'main',
    pullRequests: [...aQuarter(), claudeCode(90)],
  } as const;
  const memory = memoryForge(
    memoryWorld({ identity: user('metrics'), clock: () => NOW, repositories: [repository] }),
  );
  let reading = 0;
  const host: Forge = {
    ...memory,
    pullRequests: (...asked) => {
      reading += 1;
      if (reading === failing) throw error;
      return memory.pullRequests(...asked);
    },
  };
  const { forge, journal } = journaled(host);
  const inputs = await readInputs({ INPUT_TOKEN: 'token' });
  const place = {
    repository: SHOP,
    apiUrl: '',
    graphqlUrl: '',
    links: 'plain',
    workspace: folder,
  } as const;
  const context = { forge, journal, inputs, place, now: NOW, configFiles: Promise.resolve([]) };
  return repositoriesMode({ kind: 'repositories', sweep: true, report: true }, context);
}

const DOWN = new ForgeError('unavailable', 'GitHub failed to read.');
const USED_UP = new RateLimitError('The limit is used up.', null);

describe('labels and report', () => {
  it('are both tried: the report stands though labels failed, and the failure is kept', async () => {
    const record = await bothParts(1, DOWN);
    expect(record.written).toEqual([expect.stringMatching(/^the report of \d{4}-W\d\d: example\/shop#\d+$/)]);
    expect([record.failures, record.outputs.published]).toEqual([['GitHub failed to read.'], 'true']);
    expect(await readdir(join(folder, 'harness-metrics'))).toHaveLength(3);
  });

  it('are both told: what was labelled is not forgotten where the report fails', async () => {
    const record = await bothParts(2, DOWN);
    expect(record.written).toEqual(expect.arrayContaining([`${SHOP}#90: + harness: claude-code`]));
    expect(record.failures).toEqual(['GitHub failed to read.']);
  });

  it('fail nothing for a used-up limit: the next run makes up', async () => {
    const record = await bothParts(2, USED_UP);
    expect([record.failures, record.notWritten]).toEqual([
      [],
      ['the rest: The limit is used up. Nothing is lost: the next run on schedule makes up for it.'],
    ]);
  });
});
