import { configSchema } from './schema.ts';
import { type Config, toConfig } from './to-config.ts';

/** The configuration where there is no file. */
export function defaultConfig(): Config {
  return toConfig(configSchema(null).parse({}));
}
