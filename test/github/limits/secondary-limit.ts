import { HOUR, MINUTE } from '../../../src/domain/duration.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Dials } from '../dials.ts';
import type { Resource } from './primary-limit.ts';

/** What the secondary limits look at. */
export interface PacedRequest {
  readonly resource: Resource;
  readonly isWrite: boolean;
  /** In flight with this one. */
  readonly inFlight: number;
  /** Response time that it will take, ms. */
  readonly takes: number;
}

/** A refusal for going too fast; `retryAfter` in seconds, `null`: GitHub does not say. */
export interface TooFast {
  readonly retryAfter: number | null;
  readonly reason: 'dial' | 'in-flight' | 'pace' | 'content-creation';
}

interface Spent {
  readonly at: Instant;
  readonly amount: number;
}

/**
 * Secondary limits: requests at once, points a minute (a read 1, a write 5), response time a minute, and content
 * that is created: 80 a minute and 500 an hour. All on the clock that the double was given.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export function createSecondaryLimit(
  now: () => Instant,
  dials: Dials,
): { readonly admit: (request: PacedRequest) => TooFast | null } {
  const points: Record<Resource, Spent[]> = { core: [], graphql: [] };
  const time: Spent[] = [];
  const writes: Spent[] = [];
  const seen: { dial: Dials['secondaryLimit']; count: number } = { dial: null, count: 0 };

  const byDial = (request: PacedRequest): TooFast | null => {
    if (dials.secondaryLimit !== seen.dial) {
      seen.dial = dials.secondaryLimit;
      seen.count = 0;
    }
    const { dial } = seen;
    if (dial === null || dial.resource !== request.resource) return null;
    seen.count += 1;
    const isHit = seen.count >= dial.atRequest && seen.count < dial.atRequest + (dial.times ?? 1);
    return isHit
      ? { retryAfter: dial.retryAfter === undefined ? 60 : dial.retryAfter, reason: 'dial' }
      : null;
  };
  const byPace = (request: PacedRequest): TooFast | null => {
    if (dials.pace === null) return null;
    if (request.inFlight > dials.pace.inFlight) return { retryAfter: 60, reason: 'in-flight' };
    const allowed = { core: dials.pace.restPointsPerMinute, graphql: dials.pace.graphqlPointsPerMinute };
    const amount = request.isWrite ? 5 : 1;
    const isTooMuch =
      within(points[request.resource], MINUTE, now()) + amount > allowed[request.resource] ||
      (request.resource === 'graphql' &&
        within(time, MINUTE, now()) + request.takes > dials.pace.graphqlMsPerMinute);
    return isTooMuch ? { retryAfter: 60, reason: 'pace' } : null;
  };
  const byContent = (request: PacedRequest): TooFast | null => {
    const limit = dials.contentCreation;
    if (limit === null || !request.isWrite || request.resource !== 'core') return null;
    const isTooMuch =
      within(writes, HOUR, now()) >= limit.perHour || within(writes, MINUTE, now()) >= limit.perMinute;
    return isTooMuch ? { retryAfter: 60, reason: 'content-creation' } : null;
  };

  return {
    admit: (request) => {
      const refused = byDial(request) ?? byPace(request) ?? byContent(request);
      if (refused !== null) return refused;
      points[request.resource].push({ at: now(), amount: request.isWrite ? 5 : 1 });
      if (request.resource === 'graphql') time.push({ at: now(), amount: request.takes });
      if (request.isWrite && request.resource === 'core') writes.push({ at: now(), amount: 1 });
      return null;
    },
  };
}

/** What was spent in the time before `at`; older entries are kept for the longer windows up to an hour. */
function within(spent: Spent[], duration: number, at: Instant): number {
  while (spent[0] !== undefined && spent[0].at <= at - HOUR) spent.shift();
  let sum = 0;
  for (let index = spent.length - 1; index >= 0; index -= 1) {
    const one = spent[index];
    if (one === undefined || one.at <= at - duration) break;
    sum += one.amount;
  }
  return sum;
}
