/** One request, as it was answered. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly route: string;
  readonly operation: string | null;
  readonly status: number;
  readonly points: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** What was asked of the double, and what it would have cost at GitHub. */
export interface Counters {
  requests: number;
  /** By `GET /repos/{owner}/{repo}`. */
  readonly byRoute: Record<string, number>;
  /** By the name of the GraphQL operation (`anonymous` without one). */
  readonly byOperation: Record<string, number>;
  graphqlRequests: number;
  /** GraphQL points spent. */
  points: number;
  restRequests: number;
  bytesIn: number;
  bytesOut: number;
  /** Most requests at the same moment. */
  inFlightMaximum: number;
  readonly log: LoggedRequest[];
  /** What went wrong in the double itself: a field or a route that it does not model. Should be empty. */
  readonly failures: unknown[];
}

export function createCounters(): Counters {
  return {
    requests: 0,
    byRoute: {},
    byOperation: {},
    graphqlRequests: 0,
    points: 0,
    restRequests: 0,
    bytesIn: 0,
    bytesOut: 0,
    inFlightMaximum: 0,
    log: [],
    failures: [],
  };
}

export function countRequest(counters: Counters, request: LoggedRequest): void {
  counters.requests += 1;
  counters.bytesIn += request.bytesIn;
  counters.bytesOut += request.bytesOut;
  counters.points += request.points;
  counters.byRoute[request.route] = (counters.byRoute[request.route] ?? 0) + 1;
  if (request.operation === null) counters.restRequests += 1;
  else {
    counters.graphqlRequests += 1;
    counters.byOperation[request.operation] = (counters.byOperation[request.operation] ?? 0) + 1;
  }
  counters.log.push(request);
}

/** Everything back to nothing; the log too. */
export function resetCounters(counters: Counters): void {
  const { byRoute, byOperation, log, failures } = counters;
  for (const counts of [byRoute, byOperation]) for (const key of Object.keys(counts)) delete counts[key];
  log.length = 0;
  failures.length = 0;
  Object.assign(counters, { ...createCounters(), byRoute, byOperation, log, failures });
}
