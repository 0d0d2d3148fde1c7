import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

/** A run of the Action, as a workflow would start it: an environment and an event file, nothing else. */
export interface ActionRun {
  /** `bundle`: what is committed and what GitHub runs; `sources`: what it is made from. */
  readonly entry: 'bundle' | 'sources';
  readonly github: { readonly url: string; readonly graphqlUrl: string };
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** As in a workflow's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More of what the runner sets. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a run left behind. */
export interface FinishedAction {
  readonly exitCode: number | null;
  /** Standard output and standard error, as the job's log shows them. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The file of outputs, as it was written. */
  readonly outputText: string;
  readonly summary: string;
  /** Files of the output directory, by name. */
  readonly files: Readonly<Record<string, string>>;
}

const ENTRIES = {
  bundle: fileURLToPath(new URL('../../dist/action/index.js', import.meta.url)),
  sources: fileURLToPath(new URL('../../src/action/main.ts', import.meta.url)),
};
const REPORTS = ['report.md', 'report.json', 'report.csv'];

/** Runs the Action in a process of its own, and cleans up after it. */
export async function runAction(run: ActionRun): Promise<FinishedAction> {
  const folder = await mkdtemp(join(tmpdir(), 'harness-metrics-action-'));
  const at = (name: string) => join(folder, name);
  try {
    await Promise.all([
      writeFile(at('event.json'), JSON.stringify(run.event.payload)),
      writeFile(at('output'), ''),
      writeFile(at('summary'), ''),
    ]);
    const { exitCode, log } = await start(ENTRIES[run.entry], folder, environmentOf(run, at));
    const outputText = await readFile(at('output'), 'utf8');
    return {
      exitCode,
      log,
      outputText,
      outputs: parseOutputs(outputText),
      summary: await readFile(at('summary'), 'utf8'),
      files: await reportsOf(join(folder, run.inputs?.['output-directory'] ?? 'harness-metrics')),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function environmentOf(run: ActionRun, at: (name: string) => string): NodeJS.ProcessEnv {
  const inputs = Object.entries(run.inputs ?? {}).map(([name, text]) => [
    `INPUT_${name.toUpperCase()}`,
    text,
  ]);
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: run.github.url,
    GITHUB_GRAPHQL_URL: run.github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: run.event.name,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_REPOSITORY: run.repository,
    GITHUB_WORKSPACE: at('.'),
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    INPUT_TOKEN: 'token',
    ...Object.fromEntries(inputs),
    ...run.environment,
  };
}

function start(
  entry: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly exitCode: number | null; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, [entry], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, log: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** `name=value` lines, the only form that the Action writes. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([a-z-]+)=(.*)$/.exec(line) ?? [];
      return [name, value];
    }),
  );
}

async function reportsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(
    REPORTS.map(
      async (name) => [name, await readFile(join(folder, name), 'utf8').catch(() => null)] as const,
    ),
  );
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => entry[1] !== null));
}
