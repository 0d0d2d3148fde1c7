import type { Report } from '../domain/report.ts';

const MOST_OWNERS = 5;

/**
 * The hidden last line by which a report is found again. Anybody can write one: it names a document, it does not
 * prove whose it is.
 */
export function marker(report: Pick<Report, 'scope' | 'window' | 'configuration'>): string {
  const fields = {
    v: '1',
    scope: scopeName(report.scope),
    week: report.window.week,
    config: report.configuration,
  };
  const text = Object.entries(fields).map(([key, value]) => `${key}=${encoded(value)}`);
  return `<!-- harness-metrics:report ${text.join(' ')} -->`;
}

/** One repository by its name, several by their owners. */
function scopeName(scope: readonly string[]): string {
  const [first, ...others] = [...new Set(scope)].sort();
  if (first === undefined) return 'none';
  if (others.length === 0) return first;
  const owners = [...new Set(scope.map((repository) => repository.split('/')[0] ?? ''))].sort();
  const more = owners.length > MOST_OWNERS ? [`${owners.length - MOST_OWNERS}-more`] : [];
  return [...owners.slice(0, MOST_OWNERS), ...more].join(',');
}

/** Nothing in it can end the comment. */
function encoded(value: string): string {
  return encodeURIComponent(value.slice(0, 200).toWellFormed()).replace(/%2F/g, '/').replace(/%2C/g, ',');
}
