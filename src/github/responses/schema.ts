import { z } from 'zod';
import type { SchemaType } from '../queries/schema.ts';

const members = z.array(z.object({ name: z.string() })).nullable();

/** The answer to the question what an older server has, by type. */
export const schemaSchema: z.ZodType<Readonly<Record<string, SchemaType>>> = z.record(
  z.string(),
  z.object({ fields: members, enumValues: members }).nullable(),
);
