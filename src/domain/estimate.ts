/**
 * A figure with its uncertainty, or the reason why there is none. `look: 'one'` holds for a single look,
 * `'any'` at every weekly look. `interval` says what the limits account for.
 */
export type Estimate =
  | {
      readonly kind: 'estimate';
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly level: number;
      readonly look: 'one' | 'any';
      readonly interval: 'clustered' | 'unclustered' | 'none';
    }
  | { readonly kind: 'not-reached'; readonly beyond: number }
  | {
      readonly kind: 'too-few';
      readonly n: number;
      readonly needed: number;
      readonly of: 'pull-requests' | 'persons' | 'effective-persons' | 'events' | 'weeks';
    }
  | { readonly kind: 'unknown' };
