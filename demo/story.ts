import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitHubDouble } from '../test/github/start-github.ts';
import {
  issueCommentPayload,
  type PayloadOf,
  pullRequestPayload,
  schedulePayload,
  type WebhookPayload,
} from '../test/github/webhooks/payloads.ts';
import { DEMO } from '../test/support/organisation/fixtures.ts';
import { type FinishedAction, runAction } from '../test/support/run-action.ts';
import { HOME, MAINTAINER, type Northwind, startNorthwind } from './northwind.ts';
import { type Screen, screenOf } from './screen.ts';
import { markdownLines } from './terminal/markdown-lines.ts';

/** The weekly issue is longer; the rest is in the file. */
const SHOWN = 60;
const COMMAND = '/harness codex';

/** The Action in three runs: a label, a command, the weekly issue. Returns the exit code. */
export async function story(out: NodeJS.WriteStream): Promise<number> {
  const screen = screenOf(out);
  const startedAt = performance.now();
  const northwind = await startNorthwind();
  try {
    introduce(northwind, screen);
    await pullRequestOpened(northwind, screen);
    await commandGiven(northwind, screen);
    await weekOver(northwind, screen);
    next(northwind, performance.now() - startedAt, screen);
    return 0;
  } finally {
    await northwind.github.close();
  }
}

function introduce({ github, pullRequests }: Northwind, { line, paint }: Screen): void {
  line();
  line(paint('bold', 'harness-metrics: the Action, as GitHub runs it, on an invented organisation'));
  line(
    `${DEMO.owner}: ${DEMO.repositories.length} repositories, ${pullRequests.length.toLocaleString('en')} pull requests, ${DEMO.people} people.`,
  );
  line(paint('dim', `A GitHub of its own at ${github.url}; no token, and nothing leaves this machine.`));
}

async function pullRequestOpened(northwind: Northwind, screen: Screen): Promise<void> {
  const { github, opened } = northwind;
  const { repository, number } = opened;
  heading('1', 'Somebody opens a pull request', screen);
  screen.line(`   ${screen.paint('cyan', `${repository}#${number}`)}  ${opened.title ?? ''}`);
  const trailer = opened.commits
    ?.flatMap(({ message = '' }) => message.split('\n'))
    .find((text) => /^co-auth/i.test(text));
  screen.line(screen.paint('dim', `   a commit of it ends with: ${trailer ?? ''}`));
  const of = payloadOf(github, repository, opened.author?.login ?? 'ghost');
  await act(northwind, screen, {
    repository,
    event: 'pull_request_target',
    payload: pullRequestPayload(of, number, 'opened'),
  });
  screen.line(`   label on GitHub: ${screen.paint('green', labelsOf(github, repository, number))}`);
}

async function commandGiven(northwind: Northwind, screen: Screen): Promise<void> {
  const { github, unmarked } = northwind;
  const { repository, number } = unmarked;
  heading('2', 'A maintainer knows better', screen);
  screen.line(
    `   ${screen.paint('cyan', `${repository}#${number}`)} carries no mark. A comment on it: ${screen.paint('bold', COMMAND)}`,
  );
  const comment = github.state.addComment(repository, number, MAINTAINER, COMMAND);
  await act(northwind, screen, {
    repository,
    event: 'issue_comment',
    payload: issueCommentPayload(payloadOf(github, repository, MAINTAINER), comment),
  });
  screen.line(`   labels on GitHub: ${screen.paint('green', labelsOf(github, repository, number))}`);
  const answer = github.published.findLast(({ kind }) => kind === 'comment')?.body ?? '';
  for (const text of markdownLines(answer, screen.columns - 5, screen.paint)) {
    if (text !== '') screen.line(`   ${screen.paint('dim', '│')} ${text}`);
  }
}

async function weekOver(northwind: Northwind, screen: Screen): Promise<void> {
  const { github } = northwind;
  heading('3', 'Monday, seven o’clock: the schedule', screen);
  await act(northwind, screen, {
    repository: HOME,
    event: 'schedule',
    payload: schedulePayload(payloadOf(github, HOME, 'github-actions[bot]'), '17 5 * * *'),
    inputs: {
      repositories: DEMO.repositories.map((name) => `${DEMO.owner}/${name}`).join(' '),
      'as-of': new Date(DEMO.until).toISOString(),
    },
  });
  const issue = github.published.findLast(({ kind, action }) => kind === 'issue' && action === 'created');
  if (issue === undefined) throw new Error('No issue was published.');
  const markdown = issue.body ?? '';
  const path = join(await mkdtemp(join(tmpdir(), 'harness-metrics-')), 'demo-report.md');
  await writeFile(path, `# ${issue.title}\n\n${markdown}`);
  screen.line();
  const lines = markdownLines(`# ${issue.title ?? ''}\n\n${markdown}`, screen.columns, screen.paint);
  screen.line(
    screen.paint('dim', `── the issue ${issue.repository}#${issue.number} `.padEnd(screen.columns, '─')),
  );
  for (const text of lines.slice(0, SHOWN)) screen.line(text);
  screen.line(screen.paint('dim', '─'.repeat(screen.columns)));
  if (lines.length > SHOWN)
    screen.line(`… ${lines.length - SHOWN} lines more, and all that is folded (▸), in the file:`);
  screen.line(`   ${screen.paint('bold', path)}`);
}

interface Act {
  readonly repository: string;
  readonly event: string;
  readonly payload: WebhookPayload;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** One run of the committed bundle: an environment and an event file, as a workflow would start it. */
async function act(
  { github }: Northwind,
  screen: Screen,
  { event, payload, ...run }: Act,
): Promise<FinishedAction> {
  const startedAt = performance.now();
  screen.line(screen.paint('dim', `   on: ${event} → node dist/action/index.js`));
  const finished = await runAction({
    ...run,
    entry: 'bundle',
    github,
    event: { name: event, payload: payload.body },
  });
  for (const text of finished.log.trimEnd().split('\n'))
    screen.line(`   ${screen.paint('dim', '│')} ${text}`);
  screen.line(screen.paint('dim', `   ${((performance.now() - startedAt) / 1000).toFixed(1)} s`));
  if (finished.exitCode !== 0) throw new Error(`The Action ended with ${finished.exitCode}.`);
  return finished;
}

function heading(number: string, text: string, { line, paint }: Screen): void {
  line();
  line(paint('bold', `${number}  ${text}`));
}

function payloadOf(github: GitHubDouble, repository: string, sender: string): PayloadOf {
  return { state: github.state, apiUrl: github.url, repository, sender };
}

function labelsOf(github: GitHubDouble, repository: string, number: number): string {
  return [...github.state.pullRequest(repository, number).labels].map(({ name }) => name).join(', ');
}

function next({ github }: Northwind, took: number, { line, paint }: Screen): void {
  const { requests, points, bytesOut } = github.counters;
  line();
  line(
    `${paint('bold', 'What it cost')}  ${requests} requests, ${points} GraphQL points of the 5,000 an hour, ${(bytesOut / 1e6).toFixed(1)} MB, ${(took / 1000).toFixed(0)} s with the pauses that GitHub asks for between writes.`,
  );
  line();
  line(paint('bold', 'What next'));
  for (const [what, how] of NEXT) line(`   ${what.padEnd(34)}${paint('cyan', how)}`);
  line();
}

const NEXT = [
  ['Your own repository, read-only', 'GITHUB_TOKEN=… npm run cli -- report --repo OWNER/NAME'],
  [
    'Why a pull request got its label',
    'GITHUB_TOKEN=… npm run cli -- attribute --repo OWNER/NAME --number N',
  ],
  ['Install it: one file', 'docs/action.md'],
] as const;
