import type { ShareOutcome } from '../domain/share-outcome.ts';

const NO_TAGS: readonly string[] = Object.freeze([]);

/** Shared, so that hundreds of thousands of rows hold one object. */
export const NOT_COUNTED: ShareOutcome = notCounted(null);
export const UNKNOWN_SHARE: ShareOutcome = Object.freeze({ kind: 'unknown' });

/** In the denominator. Make it once and share it. */
export function counted(success: boolean, category: string, tags = NO_TAGS): ShareOutcome {
  return Object.freeze({ kind: 'counted', success, category, tags });
}

/** Outside the denominator; its category is printed beside the share. */
export function notCounted(category: string | null): ShareOutcome {
  return Object.freeze({ kind: 'not-counted', category });
}
