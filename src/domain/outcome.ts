import type { Instant } from './instant.ts';

/** How a pull request stood at the data cut. `at: null`: it ended, but the source does not say when. */
export type Outcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'merged'; readonly at: Instant | null }
  | { readonly kind: 'closed'; readonly at: Instant | null }
  | { readonly kind: 'unknown' };
