import type { Instant } from '../domain/instant.ts';
import type { Client, GitHubClient } from './client.ts';
import { type Attempt, classified } from './errors.ts';

/** Sends REST requests with one of the clients, and says what goes wrong as what it means. */
export interface Rest {
  readonly read: <T>(attempt: Attempt, send: (octokit: GitHubClient) => Promise<T>) => Promise<T>;
  readonly write: <T>(attempt: Attempt, send: (octokit: GitHubClient) => Promise<T>) => Promise<T>;
  /** The items of all pages, as they come. */
  readonly list: (
    attempt: Attempt,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => AsyncGenerator<readonly unknown[], void, void>;
}

export function restOf({ reading, writing }: Client, now: () => Instant): Rest {
  const guarded = async <T>(attempt: Attempt, run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      throw classified(error, attempt, now());
    }
  };
  return {
    read: (attempt, send) => guarded(attempt, () => send(reading)),
    write: (attempt, send) => guarded(attempt, () => send(writing)),
    list: async function* (attempt, route, parameters) {
      const pages = reading.paginate
        .iterator(route, { per_page: 100, ...parameters })
        [Symbol.asyncIterator]();
      for (;;) {
        const { value, done } = await guarded(attempt, () => pages.next());
        if (done === true) return;
        yield value.data;
      }
    },
  };
}
