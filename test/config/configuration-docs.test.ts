import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configJsonSchema, keysAt } from '../../src/config/json-schema.ts';
import { WITHOUT_EFFECT } from '../../src/config/without-effect.ts';
import { configurationDocs, configurationSchema } from '../../tools/write-configuration-docs.ts';
import { parse } from './parse.ts';

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

  it('shows an example value of every key that has one, and all of them are right', () => {
    const examples = (schema: unknown, path: string): [string, unknown][] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const { properties = {}, examples: shown } = schema as { properties?: object; examples?: unknown[] };
      const own: [string, unknown][] = shown === undefined ? [] : [[path, shown[0]]];
      return [
        ...own,
        ...Object.entries(properties).flatMap(([key, child]) => examples(child, `${path}.${key}`)),
      ];
    };
    const found = examples(configJsonSchema(), '').filter(([path]) => !path.includes('working-hours'));
    expect(found.length).toBeGreaterThan(5);
    for (const [path, value] of found) {
      const file = path
        .slice(1)
        .split('.')
        .reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
      expect(parse(JSON.stringify(file)).given, path).toEqual(file);
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
