import type { Report } from '../domain/report.ts';
import { scopeName } from './scope-name.ts';

/**
 * The hidden last line by which a report is found again. Anybody can write one: it names a document, it does not
 * prove whose it is. `scope`: the key of what it is about, where the report alone does not tell it.
 */
export function marker(
  report: Pick<Report, 'scope' | 'window' | 'configuration' | 'redacted'>,
  scope = scopeName(report.scope, report.redacted !== undefined),
): string {
  const fields = {
    v: '1',
    scope,
    week: report.window.week,
    config: report.configuration,
  };
  const text = Object.entries(fields).map(([key, value]) => `${key}=${encoded(value)}`);
  return `<!-- harness-metrics:report ${text.join(' ')} -->`;
}

/** Nothing in it can end the comment. */
function encoded(value: string): string {
  return encodeURIComponent(value.slice(0, 200).toWellFormed())
    .replace(/%2F/g, '/')
    .replace(/%2C/g, ',')
    .replace(/%2B/g, '+');
}
