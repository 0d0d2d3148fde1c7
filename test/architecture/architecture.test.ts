import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importBreaches } from './import-breaches.ts';
import { IMPORT_RULES } from './import-rules.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const sources = globSync('**/*.ts', { cwd: new URL('src/', root) }).map((path) => ({
  path,
  text: read(`src/${path}`),
}));

describe('who may import whom', () => {
  it('holds in every source file', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(importBreaches(sources, IMPORT_RULES)).toEqual([]);
  });

  it('is broken by a domain noun that imports a stage', () => {
    const file = {
      path: 'domain/person.ts',
      text: "import { attribute } from '../attribution/attribute.ts';\n",
    };
    expect(importBreaches([file], IMPORT_RULES)).toEqual([
      'domain/person.ts imports attribution/attribute.ts',
    ]);
  });

  it.each([
    ['comparison/compare.ts', "import { z } from 'zod';", 'zod'],
    ['tasks/make-report.ts', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
    ['report/markdown.ts', "export { wilson } from '../statistics/wilson.ts';", 'statistics/wilson.ts'],
    ['measurement/metrics.ts', "import 'temporal-polyfill';", 'temporal-polyfill'],
    [
      'attribution/attribute.ts',
      "const late = await import('../measurement/start.ts');",
      'measurement/start.ts',
    ],
    ['config/schema.ts', "import {\n  type Report,\n} from '../report/report.ts';", 'report/report.ts'],
  ])('sees that %s may not contain %s', (path, text, target) => {
    expect(importBreaches([{ path, text }], IMPORT_RULES)).toEqual([`${path} imports ${target}`]);
  });

  it('knows every folder', () => {
    const file = { path: 'utils/strings.ts', text: '' };
    expect(importBreaches([file], IMPORT_RULES)).toEqual([
      'utils/strings.ts lies in a folder without a rule',
    ]);
  });
});

describe('the core is pure', () => {
  const core = sources.filter(({ path }) => !/^(?:cli|github|ledger|jobs|action|app)\//.test(path));

  it.each([
    ['the clock', /Date\.now\(|new Date\(\)|performance\.now\(|Temporal\.Now/],
    ['randomness', /Math\.random\(|randomUUID|getRandomValues/],
    ['the environment', /process\.(?:env|argv|cwd|exit)/],
    ['the console', /\bconsole\./],
  ])('reads neither %s nor the like', (_, pattern) => {
    expect(core.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
