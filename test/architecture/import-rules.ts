/** What a folder of `src` may import: other folders of `src`, and packages (exact names, or `node:*`). */
export interface ImportRule {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const CORE = [
  'domain',
  'facts',
  'config',
  'calendar',
  'attribution',
  'measurement',
  'statistics',
  'comparison',
  'evaluation',
  'planning',
  'report',
];

/** Data goes one way: nobody imports a later stage. A folder that is not listed may not exist. */
export const IMPORT_RULES: Readonly<Record<string, ImportRule>> = {
  domain: { folders: [], packages: [] },
  statistics: { folders: [], packages: ['lib-r-math.js'] },
  calendar: { folders: ['domain'], packages: ['temporal-polyfill'] },
  facts: { folders: ['domain'], packages: ['zod', 'fastest-levenshtein'] },
  config: { folders: ['domain'], packages: ['zod', 'yaml', 'fastest-levenshtein'] },
  attribution: { folders: ['domain'], packages: [] },
  measurement: { folders: ['domain'], packages: [] },
  comparison: { folders: ['domain', 'statistics'], packages: [] },
  evaluation: { folders: ['domain', 'attribution', 'statistics'], packages: [] },
  planning: { folders: ['domain', 'statistics', 'comparison'], packages: [] },
  report: {
    folders: ['domain'],
    packages: [
      'mdast-util-to-markdown',
      'mdast-util-gfm-table',
      'mdast',
      'csv-stringify',
      'node:crypto',
      'node:zlib',
    ],
  },
  tasks: { folders: CORE, packages: [] },
  scaffold: { folders: ['domain', 'attribution'], packages: [] },
  github: {
    folders: ['domain', 'tasks'],
    packages: ['@octokit', 'bottleneck', 'zod'],
  },
  action: { folders: [...CORE, 'tasks', 'github'], packages: ['node:*', 'zod', 'mdast'] },
  cli: {
    folders: [...CORE, 'tasks', 'github', 'scaffold'],
    packages: ['commander', 'cli-progress', 'node:*'],
  },
};
