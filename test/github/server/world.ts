import type { Client } from '../client.ts';
import type { Counters } from '../counters.ts';
import type { Dials } from '../dials.ts';
import type { PrimaryLimit } from '../limits/primary-limit.ts';
import type { createSecondaryLimit } from '../limits/secondary-limit.ts';
import type { AppSeed } from '../options.ts';
import type { GitHubState } from '../state/github-state.ts';

/** Everything behind the port. */
export interface World {
  readonly state: GitHubState;
  readonly dials: Dials;
  readonly counters: Counters;
  readonly clients: ReadonlyMap<string, Client>;
  readonly primary: PrimaryLimit;
  readonly secondary: ReturnType<typeof createSecondaryLimit>;
  readonly app: AppSeed | null;
  /** `null`: github.com. */
  readonly enterprise: string | null;
  inFlight: number;
  /** Requests so far: ids of requests and ordinals of pages are counted from it. */
  requests: number;
  pages: number;
}
