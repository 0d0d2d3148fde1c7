import type { Instant } from './instant.ts';

/**
 * When a pull request's clock starts: the first moment that it was ready for review. `assumed`: the draft history is
 * unknown and the moment of creation stands in for it.
 */
export type Start =
  | { readonly kind: 'started'; readonly at: Instant; readonly assumed: boolean }
  | { readonly kind: 'never-started' };
