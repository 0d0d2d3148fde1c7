import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_SPECS } from '../../src/action/input-specs.ts';
import { VOCABULARY } from '../../src/cli/config-input.ts';
import { CONFIG_TEMPLATE } from '../../src/cli/config-template.ts';
import { ACTION, workflowTemplate } from '../../src/cli/workflow-template.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { commandLine, workplace } from '../support/command-line.ts';
import { machine } from './on-github.ts';

const WORKFLOW = '.github/workflows/harness-metrics.yml';
const CONFIG = '.github/harness-metrics.yml';
let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

const init = (...args: readonly string[]) =>
  commandLine(['init', ...args], { surroundings: machine({ url: '' }, { folder: place.folder }) });
const read = (path: string): string => readFileSync(join(place.folder, path), 'utf8');

describe('init', () => {
  it('writes the workflow alone, and says what to do with it', async () => {
    const { exitCode, out, log } = await init('--action', 'acme/harness-metrics@v1');
    expect([exitCode, out]).toEqual([0, '']);
    expect(log).toBe(
      `✓ Wrote ${WORKFLOW}\nLook at it, commit it to the default branch, and start it once by hand: it says what it would do. Then delete "dry-run".\n`,
    );
    expect(read(WORKFLOW)).toBe(workflowTemplate('acme/harness-metrics@v1'));
    expect(() => read(CONFIG)).toThrow('ENOENT');
  });

  it('says that the Action has to be filled in where nobody named it', async () => {
    const { log } = await init();
    expect(log).toContain(`To be filled in: ${WORKFLOW} says "uses: ${ACTION}"`);
    expect(log).toContain('the commit of a release where COMMIT stands');
    expect(ACTION).toBe('OWNER/harness-metrics@COMMIT # v0.1.0');
  });

  it('writes the configuration too if wished', async () => {
    expect((await init('--config')).exitCode).toBe(0);
    expect(read(CONFIG)).toBe(CONFIG_TEMPLATE);
  });

  it('writes over nothing, unless told to', async () => {
    mkdirSync(join(place.folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(place.folder, WORKFLOW), 'mine');
    const { exitCode, log } = await init('--config');
    expect(exitCode).toBe(2);
    expect(log).toContain(`${WORKFLOW} is there already and was left as before. Use --force to write over.`);
    expect([read(WORKFLOW), read(CONFIG)]).toEqual(['mine', CONFIG_TEMPLATE]);
    expect((await init('--force')).exitCode).toBe(0);
    expect(read(WORKFLOW)).not.toBe('mine');
  });

  it.each(['acme', 'acme/x', 'acme/x@v1\nrun: rm'])('takes no %j for the Action', async (action) => {
    expect(await init('--action', action)).toMatchObject({ exitCode: 2 });
  });
});

describe('the workflow that it writes', () => {
  const workflow = parse(workflowTemplate('acme/harness-metrics@v1'));
  const job = workflow.jobs['harness-metrics'];

  it('listens to what the Action works on', () => {
    expect(Object.keys(workflow.on).toSorted()).toEqual([
      'issue_comment',
      'pull_request_target',
      'schedule',
      'workflow_dispatch',
    ]);
  });

  it('gives no more than the permissions that are needed', () => {
    expect(workflow.permissions).toEqual({});
    expect(job.permissions).toEqual({
      contents: 'read',
      'pull-requests': 'write',
      issues: 'write',
    });
  });

  it('begins with a dry run, by an input that the Action has, and runs nothing else', () => {
    expect(job.steps).toEqual([{ uses: 'acme/harness-metrics@v1', with: { 'dry-run': true } }]);
    expect(INPUT_SPECS.map(({ name }) => name)).toContain('dry-run');
  });

  it('is not cut off in the middle of its weekly writing', () => {
    expect(job.concurrency['cancel-in-progress']).toBe("${{ github.event_name == 'pull_request_target' }}");
  });

  it('gives each command a group of its own, and other comments none', () => {
    // A group of the workflow is joined before the job's `if` is looked at.
    expect(workflow.concurrency).toBeUndefined();
    expect(job.concurrency.group).toBe(
      "harness-metrics-${{ github.event.comment.id || github.event.pull_request.number || 'repository' }}",
    );
    expect(job.if).toContain("startsWith(github.event.comment.body, '/harness')");
  });

  it('starts at an odd minute, where schedules are less often dropped', () => {
    expect(Number(workflow.on.schedule[0].cron.split(' ')[0]) % 5).not.toBe(0);
  });
});

describe('the configuration that it writes', () => {
  it('sets nothing', () => {
    const { config, notices } = parseConfig(CONFIG_TEMPLATE, 'hm.yml', VOCABULARY);
    expect([config, notices]).toEqual([defaultConfig(), []]);
  });

  it('is right with its comments taken away, and its defaults are the defaults', () => {
    const [head, ...sections] = CONFIG_TEMPLATE.split('\n\n');
    const bare = sections.map((section) => section.replaceAll(/^# /gm, '')).join('\n');
    const { config } = parseConfig(`${head}\n${bare}`, 'hm.yml', VOCABULARY);
    expect({ ...config, signals: [] }).toEqual(defaultConfig());
    expect(config.signals.map(({ id }) => id)).toEqual(['acme-agent']);
  });
});
