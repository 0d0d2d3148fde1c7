import type { ParsedConfig } from './parse-config.ts';
import { configSchema } from './schema.ts';
import { toConfig } from './to-config.ts';

/** A repository's configuration over its organisation's: key by key, lists whole. What neither says is a default. */
export function overrideConfig(organisation: ParsedConfig, repository: ParsedConfig): ParsedConfig {
  const given = merged(organisation.given, repository.given);
  return {
    config: toConfig(configSchema(null).parse(given)),
    notices: [...organisation.notices, ...repository.notices],
    given,
  };
}

type Keys = Readonly<Record<string, unknown>>;

function merged(below: Keys, above: Keys): Keys {
  const entries = Object.entries(above).map(([key, value]) => {
    const under = below[key];
    return [key, isMap(under) && isMap(value) ? merged(under, value) : value];
  });
  return { ...below, ...Object.fromEntries(entries) };
}

function isMap(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
