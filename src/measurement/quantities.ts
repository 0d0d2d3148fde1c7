import type { Quantity } from '../domain/quantity.ts';

/** Shared, so that hundreds of thousands of rows hold one object. */
export const NO_QUANTITY: Quantity = Object.freeze({ kind: 'not-counted' });
export const UNKNOWN_QUANTITY: Quantity = Object.freeze({ kind: 'unknown' });
