import { createServer, type Server } from 'node:http';
import type { Client, TokenSeed } from './client.ts';
import { type Counters, createCounters } from './counters.ts';
import { createDials, type Dials } from './dials.ts';
import { createPrimaryLimit } from './limits/primary-limit.ts';
import { createSecondaryLimit } from './limits/secondary-limit.ts';
import type { GitHubOptions } from './options.ts';
import { githubSchema } from './schema.ts';
import { handle } from './server/handle.ts';
import type { World } from './server/world.ts';
import { ensureAccount } from './state/accounts.ts';
import { type GitHubState, gitHubState } from './state/github-state.ts';
import { createStore, type PublishedDocument } from './state/store.ts';

/** A GitHub that is all one's own, on a real port. */
export interface GitHubDouble {
  /** Base of the REST API; GraphQL at `/graphql`. An Enterprise Server's addresses work too: `/api/v3`, `/api/graphql`. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly state: GitHubState;
  /** What can be turned while it runs. */
  readonly dials: Dials;
  readonly counters: Counters;
  /** What was written through the API, oldest first. */
  readonly published: readonly PublishedDocument[];
  close(): Promise<void>;
}

const ADMINISTRATOR: Readonly<Record<string, TokenSeed>> = { token: { login: 'octocat', role: 'admin' } };

/** Starts a double on 127.0.0.1, at a port that is free. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const world = createWorld(options);
  githubSchema(world.dials.hidden);
  const server = createServer((message, response) => void handle(world, message, response));
  const url = await listen(server);
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    state: world.state,
    dials: world.dials,
    counters: world.counters,
    published: world.state.store.published,
    close: () => close(server),
  };
}

function createWorld(options: GitHubOptions): World {
  const now = options.now ?? Date.now;
  const state = gitHubState(createStore(now, options.webUrl ?? 'https://github.com'));
  for (const account of options.accounts ?? []) state.addAccount(account);
  for (const repository of options.repositories ?? []) state.addRepository(repository);
  state.addPullRequests(options.pullRequests ?? []);
  const dials = { ...createDials(), ...options.dials };
  return {
    state,
    dials,
    counters: createCounters(),
    clients: clientsOf(state, options.tokens ?? ADMINISTRATOR),
    primary: createPrimaryLimit(now, dials),
    secondary: createSecondaryLimit(now, dials),
    app: options.app ?? null,
    enterprise: options.enterprise ?? null,
    inFlight: 0,
    requests: 0,
    pages: 0,
  };
}

function clientsOf(
  state: GitHubState,
  tokens: Readonly<Record<string, TokenSeed>>,
): ReadonlyMap<string, Client> {
  return new Map(
    Object.entries(tokens).map(([token, seed]) => [
      token,
      { token, seed, account: ensureAccount(state.store, { login: seed.login }) },
    ]),
  );
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
