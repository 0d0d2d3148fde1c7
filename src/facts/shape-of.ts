import type { z } from 'zod';

/** A schema for every property of a type: one that is added to the domain and forgotten here does not compile. */
export type ShapeOf<T> = { readonly [K in keyof Required<T>]: z.ZodType };
