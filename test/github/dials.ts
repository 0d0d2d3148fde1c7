import type { GitHubState } from './state/github-state.ts';

/** A request as the dials see it. */
export interface SeenRequest {
  readonly method: string;
  /** Without the host, `/api/v3` and the query. */
  readonly path: string;
  /** `GET /repos/{owner}/{repo}`, or `graphql`. */
  readonly route: string;
  /** Name of the GraphQL operation; `null` in REST. */
  readonly operation: string | null;
  /** Pull requests that its largest page may hold; 0 where it asks for none. */
  readonly pageSize: number;
}

/** An answer that goes wrong. */
export interface Fault {
  /** A route as in the counters, `graphql`, or a test of the request. */
  readonly on: string | ((request: SeenRequest) => boolean);
  /** `cut`: the connection is closed without an answer. */
  readonly status: 500 | 502 | 503 | 504 | 'cut';
  /** How many requests fail; absent: one. */
  readonly times?: number;
  /** How many matching requests go well first. */
  readonly after?: number;
  /** What was asked for is done all the same: the answer alone is lost. */
  readonly applied?: boolean;
}

/** A limit that is hit at a given request. */
export interface LimitHit {
  readonly resource: 'core' | 'graphql';
  /** From 1, counted from when the dial was set. */
  readonly atRequest: number;
  /** GraphQL's `type` of the error: GitHub uses both. */
  readonly type?: 'RATE_LIMITED' | 'RATE_LIMIT';
}

export interface SecondaryHit {
  readonly resource: 'core' | 'graphql';
  readonly atRequest: number;
  /** Seconds; `null`: without the header. */
  readonly retryAfter?: number | null;
  readonly times?: number;
}

/** A page of pull requests that was answered. */
export interface AnsweredPage {
  readonly repository: string;
  readonly numbers: readonly number[];
  /** From 1, over all repositories. */
  readonly ordinal: number;
  readonly state: GitHubState;
}

/** What can be turned while the double runs. Everything off is a GitHub in good health. */
export interface Dials {
  /** Milliseconds that an answer takes; `heavyPage` those with a page of at least `heavyFrom` pull requests. */
  latency: { readonly request: number; readonly heavyPage: number; readonly heavyFrom: number };
  faults: Fault[];
  /** A page for more pull requests than this fails in the given way. */
  largestPage: { readonly size: number; readonly fails: 502 | 504 | 'resource-limits' } | null;
  /** Pull requests (`owner/name#1`) that come as null with an error beside them, in a 200. */
  brokenPullRequests: Set<string>;
  /** `PullRequest.statusCheckRollup`: null with a FORBIDDEN error. */
  forbiddenFields: Set<string>;
  /** Types, fields (`Type.field`) and enum values (`Enum.VALUE`) that this older server lacks. */
  hidden: readonly string[];
  primaryLimit: LimitHit | null;
  secondaryLimit: SecondaryHit | null;
  /** `null`: not enforced. */
  contentCreation: { readonly perMinute: number; readonly perHour: number } | null;
  /** Secondary limits on reading; `null`: not enforced. */
  pace: {
    readonly inFlight: number;
    readonly restPointsPerMinute: number;
    readonly graphqlPointsPerMinute: number;
    /** Of response time, estimated from `latency`. */
    readonly graphqlMsPerMinute: number;
  } | null;
  /** Called after each page of pull requests: change the state here, as others do while a collector runs. */
  afterPage: ((page: AnsweredPage) => void) | null;
}

export function createDials(): Dials {
  return {
    latency: { request: 0, heavyPage: 0, heavyFrom: 25 },
    faults: [],
    largestPage: null,
    brokenPullRequests: new Set(),
    forbiddenFields: new Set(),
    hidden: [],
    primaryLimit: null,
    secondaryLimit: null,
    contentCreation: { perMinute: 80, perHour: 500 },
    pace: {
      inFlight: 100,
      restPointsPerMinute: 900,
      graphqlPointsPerMinute: 2000,
      graphqlMsPerMinute: 60_000,
    },
    afterPage: null,
  };
}
