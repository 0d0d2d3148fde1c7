import { MINUTE, type Milliseconds } from '../domain/duration.ts';

/** What GitHub lets one account spend on GraphQL in a minute, as response time. */
const ALLOWED: Milliseconds = MINUTE;

/** Keeps the response time of parallel queries within what GitHub allows in a minute. */
export interface Pace {
  /** Waits for its turn, runs, and counts how long the answer took. */
  readonly run: <T>(send: () => Promise<T>) => Promise<T>;
}

export interface PaceClock {
  /** Milliseconds, never going back. */
  readonly now: () => Milliseconds;
  readonly wait: (ms: Milliseconds) => Promise<void>;
}

/**
 * "No more than 60 seconds of CPU time per 60 seconds of real time may be for GraphQL", estimated by the total
 * response time. What is in flight is counted as it took on average.
 *
 * @see https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function createPace(clock: PaceClock): Pace {
  const spent: { readonly endedAt: Milliseconds; readonly took: Milliseconds }[] = [];
  let inFlight = 0;

  const total = (): Milliseconds => {
    while (spent[0] !== undefined && spent[0].endedAt <= clock.now() - MINUTE) spent.shift();
    return spent.reduce((sum, { took }) => sum + took, 0);
  };
  const isFull = (): boolean => {
    const sum = total();
    const average = spent.length === 0 ? 0 : sum / spent.length;
    return spent.length > 0 && sum + (inFlight + 1) * average > ALLOWED;
  };

  return {
    run: async (send) => {
      while (isFull()) await clock.wait(Math.max(1, (spent[0]?.endedAt ?? 0) + MINUTE - clock.now()));
      inFlight += 1;
      const startedAt = clock.now();
      try {
        return await send();
      } finally {
        inFlight -= 1;
        spent.push({ endedAt: clock.now(), took: clock.now() - startedAt });
      }
    },
  };
}
