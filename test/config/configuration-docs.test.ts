import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { markOwner } from '../../src/attribution/mark-owner.ts';
import { configJsonSchema, keysAt } from '../../src/config/json-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { PLANNED_METRICS } from '../../src/config/planned-metrics.ts';
import type { Vocabulary } from '../../src/config/vocabulary.ts';
import { WITHOUT_EFFECT } from '../../src/config/without-effect.ts';
import { metrics } from '../../src/measurement/metrics.ts';
import { configurationDocs, configurationSchema } from '../../tools/write-configuration-docs.ts';
import { parse } from './parse.ts';

/** What the command line hands in. */
const VOCABULARY: Vocabulary = {
  harnessIds: HARNESSES.map(({ id }) => id),
  metricIds: metrics.map(({ id }) => id),
  ownerOf: (mark) => markOwner(mark, HARNESSES),
};

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the documentation of the configuration', () => {
  it('is fresh: `npm run docs` writes it', () => {
    expect(read('configuration.md')).toBe(configurationDocs());
    expect(read('configuration.schema.json')).toBe(configurationSchema());
  });

  it('shows an example that is right and has an effect throughout', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(read('configuration.md'))?.[1] ?? '';
    const { config, notices } = parse(example);
    expect(notices).toEqual([]);
    expect(config.report).toMatchObject({ timeZone: 'Europe/Berlin', lookBackWeeks: 26 });
    expect(config.signals.map(({ id }) => id)).toEqual(['acme-agent']);
  });

  it('is read without an error wherever it shows a file', () => {
    const files = [...read('configuration.md').matchAll(/```ya?ml\n([\s\S]*?)```/g)];
    expect(files.length).toBeGreaterThan(0);
    for (const [, text = ''] of files) expect(() => parseConfig(text, 'docs', VOCABULARY)).not.toThrow();
  });

  it('shows example values that are right, all of them together', () => {
    const file = exampleOf(configJsonSchema());
    const { given, notices } = parseConfig(JSON.stringify(file), 'docs', VOCABULARY);
    expect(given).toEqual(file);
    expect(given).toMatchObject({
      scope: { include: ['acme/*'] },
      signals: [{ id: 'acme-agent', trailers: [{ key: 'Made-With', value: 'acme-agent' }] }],
      policy: { guardrails: [{ metric: 'revert-rate', margin: 0.05 }], status: { codex: 'trial' } },
      trials: [{ harness: 'codex', from: '2026-10-05', until: '2026-11-29' }],
      clock: { 'working-hours': { from: '09:00', until: '17:00' } },
    });
    expect(notices.filter((notice) => !notice.includes('no effect'))).toEqual([
      expect.stringContaining('the metric "revert-rate" is not measured in this version'),
    ]);
  });

  it('shows the examples of the schema in its tables', () => {
    const shown = new Set(examplesOf(configJsonSchema()).map((value) => code(value)));
    expect(shown.size).toBeGreaterThan(20);
    expect([...shown].filter((text) => !read('configuration.md').includes(text))).toEqual([]);
  });

  it('knows every metric that is planned or measured, and none twice', () => {
    // The table of metrics, as it was decided: ids are for ever.
    const decided =
      'opened merged throughput merged-by-14d merge-rate-of-resolved time-to-merge time-to-first-review ' +
      'time-to-first-ai-review review-time unreviewed-merge waiting minutes-to-merge lead-time review-rounds ' +
      'one-shot-rate human-rescue ci-first-pass ci-recovery revert-rate size attribution-coverage cost';
    const known = [...VOCABULARY.metricIds, ...PLANNED_METRICS];
    expect(known.toSorted()).toEqual(decided.split(' ').toSorted());
    for (const id of known) {
      expect(() => parseConfig(`policy: { primary: ${id} }`, 'docs', VOCABULARY)).not.toThrow();
    }
  });

  it('describes every key', () => {
    const undescribed = read('configuration.md')
      .split('\n')
      .filter((line) => /\| undefined/.test(line));
    expect(undescribed).toEqual([]);
  });

  it('knows every key that is said to have no effect', () => {
    for (const name of WITHOUT_EFFECT) {
      const path = name.split('.');
      expect(keysAt(path.slice(0, -1))).toContain(path.at(-1));
    }
  });
});

interface Schema {
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly default?: unknown;
}

/** The value that a schema shows: its own example, or the examples of what it holds. */
function exampleOf(schema: unknown): unknown {
  const { examples, properties, items, default: fallback } = schema as Schema;
  if (examples !== undefined) return examples[0];
  if (properties !== undefined) {
    const entries = Object.entries(properties).map(([key, child]) => [key, exampleOf(child)] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  return (items as Schema | undefined)?.properties === undefined ? fallback : [exampleOf(items)];
}

function examplesOf(schema: unknown): unknown[] {
  const { examples = [], properties = {}, items = {} } = schema as Schema;
  const inner = [...Object.values(properties), ...(Object.keys(items as object).length > 0 ? [items] : [])];
  return [...examples, ...inner.flatMap(examplesOf)];
}

function code(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value).replaceAll(/([,:])(?=\S)/g, '$1 ');
}
