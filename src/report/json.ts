import type { Report } from '../domain/report.ts';

/** What comes first in an object; every other key follows by its name. */
const FIRST: readonly string[] = [
  'schemaVersion',
  'tool',
  'configuration',
  'scope',
  'title',
  'sentences',
  'lead',
  'window',
  'week',
  'id',
  'name',
  'role',
  'harness',
  'model',
  'repository',
  'number',
  'kind',
  'definition',
  'denominator',
  'n',
  'value',
  'low',
  'high',
  'from',
  'until',
];

/** The report as JSON. The same report is the same text, whatever order its parts were built in. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, inOrder, 2)}\n`;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || compare(a, b)));
}

function rank(key: string): number {
  const index = FIRST.indexOf(key);
  return index === -1 ? FIRST.length : index;
}

/** By code units: no language's rules, so that it is the same everywhere. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
