import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { githubForge } from '../src/github/github-forge.ts';
import { startGitHub } from '../test/github/start-github.ts';
import { many } from '../test/github-forge/support/many.ts';
import { NOW, SHOP } from '../test/github-forge/support/visit.ts';

/** What collecting costs: requests and points, seconds at GitHub's pace, memory, and how fast the Action starts. */
const isLarge = (number: number): boolean => number % 200 === 0;
const folder = mkdtempSync(join(tmpdir(), 'harness-metrics-'));
const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

process.stdout.write('| collecting | requests | points | seconds |\n| :-- | --: | --: | --: |\n');
await collecting(
  '1,000 pull requests, one page at a time, 120 ms a request, 400 ms a page of 25 or more',
  1_000,
  1,
  400,
);
await collecting('1,000 pull requests, in parallel, the same pace', 1_000, 4, 400);
await collecting('10,000 pull requests, in parallel, no latency', 10_000, 4, 0);
process.stdout.write(`\n| on the command line | |\n| :-- | --: |\n`);
process.stdout.write(
  `| peak memory of \`collect\`, 10,000 pull requests to a file | ${await memoryOfCollect(10_000)} MB |\n`,
);
process.stdout.write(await startOfTheAction());
rmSync(folder, { recursive: true });

async function collecting(
  what: string,
  count: number,
  concurrency: number,
  heavyPage: number,
): Promise<void> {
  const latency = { request: heavyPage === 0 ? 0 : 120, heavyPage, heavyFrom: 25 };
  const github = await startGitHub({
    now: () => NOW,
    pullRequests: many(count, isLarge),
    dials: { latency },
  });
  const forge = githubForge({ token: 'token', baseUrl: github.url, now: () => NOW, concurrency });
  const begin = performance.now();
  let read = 0;
  for await (const _ of forge.pullRequests(SHOP, { updatedSince: null, until: NOW })) read += 1;
  const seconds = ((performance.now() - begin) / 1000).toFixed(2);
  if (read !== count) throw new Error(`${read} of ${count} pull requests came`);
  const { requests, points } = github.counters;
  process.stdout.write(`| ${what} | ${requests} | ${points} | ${seconds} |\n`);
  await github.close();
}

async function memoryOfCollect(count: number): Promise<number> {
  const github = await startGitHub({ now: () => NOW, pullRequests: many(count, isLarge) });
  const main = from('../build/cli/main.js');
  const args = [
    '--import',
    from('peak-memory.ts'),
    main,
    'collect',
    '--repo',
    SHOP,
    '--out',
    join(folder, 'facts.jsonl'),
  ];
  const child = spawn(process.execPath, [...args, '--since', '2020-01-01'], {
    env: { ...process.env, GITHUB_TOKEN: 'token', GITHUB_API_URL: github.url },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log = (await Array.fromAsync(child.stderr)).join('');
  await github.close();
  const peak = /peak (\d+) MB/.exec(log)?.[1];
  if (peak === undefined) throw new Error(log);
  return Number(peak);
}

/** Time from the start of the process to its first request, against a process that does nothing. */
async function startOfTheAction(): Promise<string> {
  const nothing: number[] = [];
  const first: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const begin = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    nothing.push(performance.now() - begin);
    first.push(await untilFirstRequest());
  }
  const [idle, ours] = [median(nothing), median(first)];
  const bar = 3 * idle + 80;
  return `| \`node -e 0\` | ${idle.toFixed(0)} ms |\n| first request of the bundled Action | ${ours.toFixed(0)} ms (3 × that + 80 ms is ${bar.toFixed(0)} ms) |\n`;
}

async function untilFirstRequest(): Promise<number> {
  const arrived = Promise.withResolvers<number>();
  const server = createServer((request) => {
    arrived.resolve(performance.now());
    request.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const event = join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      action: 'opened',
      number: 1,
      pull_request: { number: 1 },
      repository: { full_name: SHOP },
    }),
  );
  const begin = performance.now();
  const child = spawn(process.execPath, [from('../dist/action/index.js')], {
    env: {
      PATH: process.env.PATH,
      INPUT_TOKEN: 'token',
      GITHUB_API_URL: `http://127.0.0.1:${address.port}`,
      GITHUB_GRAPHQL_URL: `http://127.0.0.1:${address.port}/graphql`,
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: SHOP,
    },
    stdio: 'ignore',
  });
  child.on('exit', () => arrived.reject(new Error('the Action ended without a request')));
  const at = await arrived.promise;
  child.kill('SIGKILL');
  server.close();
  return at - begin;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
