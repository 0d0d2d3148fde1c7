import type { Milliseconds } from './duration.ts';

/**
 * A length of time that may not have ended. `overtaken`: something ended it that is not the event itself (closed
 * unmerged; merged or closed unreviewed). `running`: it was still going at the data cut (right-censored).
 */
export type Span =
  | { readonly kind: 'ended'; readonly ms: Milliseconds }
  | { readonly kind: 'overtaken'; readonly by: 'closed' | 'merged-unreviewed'; readonly ms: Milliseconds }
  | { readonly kind: 'running'; readonly ms: Milliseconds }
  | { readonly kind: 'never-started' }
  | { readonly kind: 'unknown' };
