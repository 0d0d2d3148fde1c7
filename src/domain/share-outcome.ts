/**
 * One pull request's part in a share. `category` is one of the metric's own and divides the whole (by whom it was
 * reviewed); `tags` are counted beside it and may overlap (self-merged).
 */
export type ShareOutcome =
  | {
      readonly kind: 'counted';
      readonly success: boolean;
      readonly category: string;
      readonly tags: readonly string[];
    }
  /** In the category, outside the denominator (still open, where only the resolved count). */
  | { readonly kind: 'not-counted'; readonly category: string | null }
  | { readonly kind: 'unknown' };
