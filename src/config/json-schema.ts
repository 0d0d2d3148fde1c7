import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The schema of a configuration file for editors (JSON Schema, draft 7: what YAML language servers read). */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(configSchema(null), { io: 'input', target: 'draft-7' });
}

/** The keys that a map at a path of the file may have. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const whole: Schema = configJsonSchema();
  const at = path.reduce<Schema>(childOf, whole);
  return isSchema(at) ? Object.keys(at.properties ?? {}) : [];
}

type Schema = z.core.JSONSchema._JSONSchema | undefined;

function childOf(schema: Schema, part: PropertyKey): Schema {
  if (!isSchema(schema)) return undefined;
  if (typeof part !== 'number') return schema.properties?.[String(part)];
  return Array.isArray(schema.items) ? undefined : schema.items;
}

function isSchema(schema: Schema): schema is z.core.JSONSchema.BaseSchema {
  return typeof schema === 'object';
}
