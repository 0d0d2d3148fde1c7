import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify } from '@octokit/webhooks-methods';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, pullRequest } from '../support/pull-request.ts';
import { type GitHubDouble, startGitHub } from './start-github.ts';
import { deliver } from './webhooks/deliver.ts';
import { eventFile } from './webhooks/event-file.ts';
import {
  issueCommentPayload,
  type PayloadOf,
  pullRequestPayload,
  schedulePayload,
  workflowDispatchPayload,
} from './webhooks/payloads.ts';

let github: GitHubDouble;
let of: PayloadOf;

beforeEach(async () => {
  github = await startGitHub({
    now: () => at('2026-11-02T06:00Z'),
    pullRequests: [pullRequest({ labels: ['Bug'] })],
  });
  of = {
    state: github.state,
    apiUrl: github.url,
    repository: 'example/shop',
    sender: 'ada',
    installation: 5,
  };
});

afterEach(() => github.close());

/** Somebody who listens to webhooks, once. */
async function listener(): Promise<{
  readonly url: string;
  readonly received: Promise<{ readonly headers: IncomingHttpHeaders; readonly body: string }>;
}> {
  return new Promise((ready) => {
    const received = new Promise<{ readonly headers: IncomingHttpHeaders; readonly body: string }>(
      (resolve) => {
        const server = createServer((request, response) => {
          const chunks: Buffer[] = [];
          request.on('data', (chunk: Buffer) => chunks.push(chunk));
          request.on('end', () => {
            response.writeHead(202).end('accepted');
            server.close();
            resolve({ headers: request.headers, body: Buffer.concat(chunks).toString() });
          });
        });
        server.listen(0, '127.0.0.1', () => {
          const address = server.address();
          const port = typeof address === 'object' && address !== null ? address.port : 0;
          ready({
            url: `http://127.0.0.1:${port}/hook`,
            get received() {
              return received;
            },
          });
        });
      },
    );
  });
}

describe('webhooks', () => {
  it("are signed so that Octokit's verifier accepts them, and no other secret", async () => {
    const { url, received } = await listener();
    const sent = await deliver('pull_request', pullRequestPayload(of, 1, 'opened'), {
      to: url,
      secret: 'it is a secret',
      id: 'd-1',
    });
    const { headers, body } = await received;
    expect(sent).toEqual({ kind: 'delivered', status: 202, body: 'accepted' });
    const signature = String(headers['x-hub-signature-256']);
    expect(await verify('it is a secret', body, signature)).toBe(true);
    expect(await verify('another secret', body, signature)).toBe(false);
    expect([headers['x-github-event'], headers['x-github-delivery'], headers['content-type']]).toEqual([
      'pull_request',
      'd-1',
      'application/json',
    ]);
    expect(JSON.parse(body)).toMatchObject({
      action: 'opened',
      number: 1,
      pull_request: {
        number: 1,
        user: { login: 'ada', type: 'User' },
        head: { ref: 'sort-basket' },
        base: { ref: 'main' },
        draft: false,
      },
      repository: { full_name: 'example/shop', private: false, visibility: 'public' },
      sender: { login: 'ada' },
      installation: { id: 5 },
    });
  });

  it('can go unsigned', async () => {
    const { url, received } = await listener();
    await deliver('pull_request', pullRequestPayload(of, 1, 'labeled', 'bug'), {
      to: url,
      secret: null,
      id: 'd-1',
    });
    const { headers, body } = await received;
    expect(headers['x-hub-signature-256']).toBeUndefined();
    expect(JSON.parse(body)).toMatchObject({ action: 'labeled', label: { name: 'Bug' } });
  });

  it('are never sent for a pull request that GitHub is silent about', async () => {
    github.state.addPullRequest(pullRequest({ number: 2 }), { silent: true });
    const sent = await deliver('pull_request', pullRequestPayload(of, 2, 'opened'), {
      to: 'http://127.0.0.1:9/',
      secret: null,
      id: 'd-1',
    });
    expect(sent).toEqual({ kind: 'silent' });
  });

  it('tell of a comment: on a pull request the issue has its pull_request', () => {
    const comment = github.state.addComment('example/shop', 1, 'ada', '/harness codex');
    expect(issueCommentPayload(of, comment).body).toMatchObject({
      action: 'created',
      comment: { id: comment.databaseId, body: '/harness codex', user: { login: 'ada' } },
      issue: { number: 1, pull_request: { html_url: 'https://github.com/example/shop/pull/1' } },
    });
  });
});

describe('the event file of a workflow', () => {
  it('stands with the environment of the runner, and leads to the double', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'harness-metrics-'));
    const payload = schedulePayload(of, '17 6 * * 1');
    const environment = await eventFile(github, {
      event: 'schedule',
      payload,
      repository: 'example/shop',
      actor: 'ada',
      directory,
    });
    const event = JSON.parse(await readFile(environment.GITHUB_EVENT_PATH ?? '', 'utf8'));
    expect(event).toMatchObject({ schedule: '17 6 * * 1', repository: { full_name: 'example/shop' } });
    expect(environment).toMatchObject({
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'example/shop',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
    });
    expect(await readFile(environment.GITHUB_STEP_SUMMARY ?? '', 'utf8')).toBe('');
    expect(workflowDispatchPayload(of, { command: 'report' }).body).toMatchObject({
      inputs: { command: 'report' },
      ref: 'refs/heads/main',
    });
    await rm(directory, { recursive: true });
  });
});
