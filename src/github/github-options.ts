import type { Milliseconds } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';

/** Which GitHub, and as whom. */
export interface GitHubOptions {
  readonly token: string;
  /** Base of the REST API: `https://api.github.com`, `https://HOST/api/v3`, `https://api.NAME.ghe.com`. */
  readonly baseUrl: string;
  /** Absent: what belongs to `baseUrl`. */
  readonly graphqlUrl?: string;
  readonly now: () => Instant;
  /** Told what the client would otherwise write to the console: deprecations, failing limit handlers. */
  readonly log?: (line: string) => void;
  /** Told of every answer, those to repeated requests too. */
  readonly onAnswer?: (cost: AnswerCost) => void;
  /** Pages of one repository that are read at the same time; 1: one after another. */
  readonly concurrency?: number;
  /** How long a second of waiting lasts, ms: tests shorten it. */
  readonly second?: Milliseconds;
}

/** What an answer cost. */
export interface AnswerCost {
  /** Of GraphQL, as GitHub says; 0 where it does not say. `null`: REST, which counts by requests. */
  readonly points: number | null;
}
