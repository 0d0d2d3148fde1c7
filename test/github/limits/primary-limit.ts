import type { Instant } from '../../../src/domain/instant.ts';
import type { Client } from '../client.ts';
import type { Dials } from '../dials.ts';

export type Resource = 'core' | 'graphql';

/** The hourly allowance of one token for one resource. */
export interface Bucket {
  readonly resource: Resource;
  readonly limit: number;
  used: number;
  /** Seconds since 1970. */
  resetAt: number;
}

/** Allowances by token. An hour starts with the first request in it. */
export interface PrimaryLimit {
  bucket(client: Client, resource: Resource): Bucket;
  /** Takes from the allowance; `false`: there is not enough left, and nothing was taken. */
  spend(client: Client, resource: Resource, points: number): boolean;
  giveBack(client: Client, resource: Resource): void;
}

const HOUR_SECONDS = 3600;

/** Primary rate limits: 5,000 requests and 5,000 points an hour, 1,000 of a GITHUB_TOKEN. */
export function createPrimaryLimit(now: () => Instant, dials: Dials): PrimaryLimit {
  const buckets = new Map<string, Bucket>();
  const seen: { dial: Dials['primaryLimit']; count: number } = { dial: null, count: 0 };
  const bucket = (client: Client, resource: Resource): Bucket => {
    const seconds = Math.floor(now() / 1000);
    const key = `${client.token} ${resource}`;
    const known = buckets.get(key);
    if (known !== undefined && known.resetAt > seconds) return known;
    const limit = client.seed.limit ?? (client.seed.kind === 'actions' ? 1000 : 5000);
    const fresh: Bucket = { resource, limit, used: 0, resetAt: seconds + HOUR_SECONDS };
    buckets.set(key, fresh);
    return fresh;
  };
  const turnedDial = (current: Bucket): void => {
    if (dials.primaryLimit !== seen.dial) {
      seen.dial = dials.primaryLimit;
      seen.count = 0;
    }
    if (seen.dial === null || seen.dial.resource !== current.resource) return;
    seen.count += 1;
    if (seen.count === seen.dial.atRequest) current.used = current.limit;
  };
  return {
    bucket,
    spend: (client, resource, points) => {
      const current = bucket(client, resource);
      turnedDial(current);
      if (current.used + points > current.limit) return false;
      current.used += points;
      return true;
    },
    giveBack: (client, resource) => {
      bucket(client, resource).used -= 1;
    },
  };
}

/** The `x-ratelimit-*` headers of an answer. */
export function rateLimitHeaders(bucket: Bucket): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(bucket.limit),
    'x-ratelimit-remaining': String(bucket.limit - bucket.used),
    'x-ratelimit-used': String(bucket.used),
    'x-ratelimit-reset': String(bucket.resetAt),
    'x-ratelimit-resource': bucket.resource,
  };
}
