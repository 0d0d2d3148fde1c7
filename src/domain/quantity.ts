/** One pull request's numbers, by the names that the metric gives them. */
export type Quantity =
  | { readonly kind: 'measured'; readonly values: Readonly<Record<string, number>> }
  | { readonly kind: 'not-counted' }
  | { readonly kind: 'unknown' };
