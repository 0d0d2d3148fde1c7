import type { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { explainIssue } from './explain-issue.ts';
import { configSchema } from './schema.ts';
import { sharedMarks } from './shared-marks.ts';
import { type Config, toConfig } from './to-config.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WITHOUT_EFFECT } from './without-effect.ts';
import { type Finding, readYaml, type YamlFile } from './yaml-file.ts';

/** More problems than these are counted, not explained. */
const SHOWN = 50;

/** A configuration and what had to be said about its file. */
export interface ParsedConfig {
  readonly config: Config;
  /** `where:line:column: …`, in the order of the file. */
  readonly notices: readonly string[];
  /** What the file itself says, without defaults: what overriding goes by. */
  readonly given: Readonly<Record<string, unknown>>;
}

/**
 * Reads a configuration file; an empty one is the defaults.
 *
 * @param where the file's name as it shall stand in messages
 * @throws ConfigError with every problem of the file, each with its place and the nearest right word
 */
export function parseConfig(text: string, where: string, vocabulary: Vocabulary): ParsedConfig {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) throw new ConfigError(placed(yaml.problems, yaml, where));
  const given = yaml.value ?? {};
  const result = configSchema(vocabulary, inHouseIds(given)).safeParse(given);
  if (!result.success || !isRecord(given)) {
    const problems = (result.error?.issues ?? []).flatMap((issue) => explainIssue(issue, yaml));
    throw new ConfigError(placed(problems, yaml, where));
  }
  const findings = [
    ...idle(given, yaml),
    ...unmeasured(result.data.policy, vocabulary, yaml),
    ...sharedMarks(result.data.signals, vocabulary).map(({ path, text }) => ({
      offset: yaml.offsetOf(path),
      text: () => text,
    })),
  ];
  return { config: toConfig(result.data), notices: placed(findings, yaml, where), given };
}

function inHouseIds(given: unknown): readonly string[] {
  const signals = isRecord(given) ? given.signals : null;
  if (!Array.isArray(signals)) return [];
  return signals.map((harness: unknown) => (isRecord(harness) ? String(harness.id) : ''));
}

function idle(given: Readonly<Record<string, unknown>>, yaml: YamlFile): readonly Finding[] {
  return WITHOUT_EFFECT.flatMap((name) => {
    const path = name.split('.');
    const value = path.reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), given);
    if (value === undefined || (name === 'baseline' && value === 'unmarked')) return [];
    const offset = yaml.offsetOf(path.slice(0, -1), path.at(-1));
    return [{ offset, text: () => `"${name}" has no effect in this version` }];
  });
}

type Policy = z.output<ReturnType<typeof configSchema>>['policy'];

/** Metrics of the policy that are only planned. */
function unmeasured(policy: Policy, { metricIds }: Vocabulary, yaml: YamlFile): readonly Finding[] {
  if (policy === undefined) return [];
  const named = [
    { path: ['policy', 'primary'], id: policy.primary },
    ...policy.guardrails.map(({ metric }, index) => ({
      path: ['policy', 'guardrails', index, 'metric'],
      id: metric,
    })),
  ];
  return named
    .filter(({ id }) => !metricIds.includes(id))
    .map(({ path, id }) => ({
      offset: yaml.offsetOf(path),
      text: () => `the metric "${id}" is not measured in this version`,
    }));
}

function placed(findings: readonly Finding[], yaml: YamlFile, where: string): readonly string[] {
  const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
  const shown = inOrder.slice(0, SHOWN);
  const more = inOrder.length - shown.length;
  const texts = shown.map(({ offset, text }) => `${where}:${yaml.placeOf(offset)}: ${text()}`);
  return [...new Set(texts), ...(more === 0 ? [] : [`${where}: and ${more} more`])];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
