import { z } from 'zod';

/** The objects that a schema may hold, in lists and alternatives too. */
export function objectsOf(schema: unknown): readonly z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return objectsOf(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(objectsOf);
  if (schema instanceof z.ZodPipe) return objectsOf(schema.in);
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return objectsOf(schema.unwrap());
  return [];
}
