import { z } from 'zod';
import { objectsOf } from './objects-of.ts';

/**
 * The innermost part of a path that a file may leave out: of `author.login` it is `author`. `null`: all of it is
 * required.
 */
export function optionalPart(
  schema: z.ZodObject,
  path: readonly PropertyKey[],
): readonly PropertyKey[] | null {
  let held: readonly unknown[] = [schema];
  let depth = 0;
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') continue;
    held = held.flatMap(objectsOf).flatMap(({ shape }) => shape[String(part)] ?? []);
    if (held.some((child) => child instanceof z.ZodExactOptional)) depth = index + 1;
  }
  return depth === 0 ? null : path.slice(0, depth);
}
