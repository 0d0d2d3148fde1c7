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

  /** How long the next one has to wait, as it was known to take so far; 0: it may go. */
  const waitOf = (): Milliseconds => {
    while (spent[0] !== undefined && spent[0].endedAt <= clock.now() - MINUTE) spent.shift();
    const average = spent.reduce((sum, { took }) => sum + took, 0) / Math.max(1, spent.length);
    // A minute before the moment when it will have come.
    const from = clock.now() + average - MINUTE;
    const counted = spent.filter(({ endedAt }) => endedAt > from);
    const [first] = counted;
    const sum = counted.reduce((all, { took }) => all + took, 0) + (inFlight + 1) * average;
    return first === undefined || sum <= ALLOWED ? 0 : Math.max(1, first.endedAt - from);
  };

  return {
    run: async (send) => {
      for (let wait = waitOf(); wait > 0; wait = waitOf()) await clock.wait(wait);
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
