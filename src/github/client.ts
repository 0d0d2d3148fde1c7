import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import type { AnswerCost, GitHubOptions } from './github-options.ts';
import { createPace, type Pace } from './pace.ts';

/** A wait that GitHub asks for and that is worth sitting out, in seconds. */
const SHORT_WAIT = 60;
const AT_ONCE = 8;
/** Answers that asking again does not change; limits have their own rules. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
const AGAIN = 2;

/** Octokit with the settings that reading, or writing, needs. */
export interface Client {
  readonly reading: GitHubClient;
  readonly writing: GitHubClient;
  readonly graphqlUrl: string;
}

export type GitHubClient = ReturnType<typeof create>;

/**
 * Two clients of one GitHub. Out of the box the throttling plugin sends every GraphQL query through its limiter for
 * writes, one a second; reading has limiters of its own, and a pace.
 */
export function createClient(options: GitHubOptions): Client {
  return {
    reading: create(options, readingLimits()),
    writing: create(options, writingLimits(options.second ?? 1000)),
    graphqlUrl: options.graphqlUrl ?? graphqlUrlOf(options.baseUrl),
  };
}

/** `HOST/api/v3` has its GraphQL at `HOST/api/graphql`, the others at `/graphql`. */
function graphqlUrlOf(baseUrl: string): string {
  return `${baseUrl.replace(/\/$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
}

function create(options: GitHubOptions, limits: object) {
  const second = options.second ?? 1000;
  const log = options.log ?? ignore;
  const Paced = Octokit.plugin(
    pacing(createPace(realClock), options.onAnswer ?? ignore),
    throttling,
    retry,
    paginateRest,
  );
  return new Paced({
    auth: options.token,
    baseUrl: options.baseUrl.replace(/\/$/, ''),
    userAgent: 'harness-metrics',
    log: { debug: ignore, info: ignore, warn: log, error: log },
    throttle: {
      ...limits,
      retryAfterBaseValue: second,
      onRateLimit: () => false,
      onSecondaryRateLimit: (after, _options, _octokit, count) => count === 0 && after <= SHORT_WAIT,
    },
    retry: { doNotRetry: FINAL, retries: AGAIN, retryAfterBaseValue: second },
  });
}

function readingLimits(): object {
  return {
    write: new Bottleneck.Group({ maxConcurrent: AT_ONCE }),
    global: new Bottleneck.Group({ maxConcurrent: AT_ONCE }),
  };
}

/** The plugin's own: a second between writes, three between those that notify people. */
function writingLimits(second: number): object {
  return {
    write: new Bottleneck.Group({ maxConcurrent: 1, minTime: second }),
    notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
  };
}

/** The innermost plugin: it sees every answer, and waiting for other limits is not taken for response time. */
function pacing(pace: Pace, onAnswer: (cost: AnswerCost) => void) {
  return (octokit: Octokit): Record<string, never> => {
    octokit.hook.wrap('request', async (request, options) => {
      const isGraphql = options.url.endsWith('/graphql');
      try {
        const response = await (isGraphql ? pace.run(async () => request(options)) : request(options));
        onAnswer({ points: isGraphql ? pointsOf(response.data) : null });
        return response;
      } catch (error) {
        onAnswer({ points: isGraphql ? 0 : null });
        throw error;
      }
    });
    return {};
  };
}

/** `data.rateLimit.cost`, which queries ask for. */
function pointsOf(body: unknown): number {
  const cost = ['data', 'rateLimit', 'cost'].reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    body,
  );
  return typeof cost === 'number' ? cost : 0;
}

const realClock = {
  now: () => performance.now(),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

function ignore(): void {}
