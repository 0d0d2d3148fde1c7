import { ConfigError } from '../../src/config/config-error.ts';
import { type ParsedConfig, parseConfig } from '../../src/config/parse-config.ts';

const vocabulary = {
  harnessIds: ['codex', 'claude-code', 'aider'],
  metricIds: ['time-to-merge', 'merged-by-14d'],
  ownerOf: () => null,
};

/** Reads a file called `hm.yml` that may name three harnesses and two metrics. */
export function parse(text: string): ParsedConfig {
  return parseConfig(text, 'hm.yml', vocabulary);
}

/** The problems of a file, each without `hm.yml:`. */
export function problemsOf(text: string): readonly string[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => problem.replace(/^hm\.yml:/, ''));
  }
}
