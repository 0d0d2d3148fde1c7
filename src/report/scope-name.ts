const MOST_OWNERS = 5;

/** One repository by its name, several by their owners; nothing of them in a report that may not name them. */
export function scopeName(scope: readonly string[], isRedacted = false): string {
  if (isRedacted) return 'aggregates';
  const [first, ...others] = [...new Set(scope)].sort();
  if (first === undefined) return 'none';
  if (others.length === 0) return first;
  const owners = [...new Set(scope.map((repository) => repository.split('/')[0] ?? ''))].sort();
  const more = owners.length > MOST_OWNERS ? [`${owners.length - MOST_OWNERS}-more`] : [];
  return [...owners.slice(0, MOST_OWNERS), ...more].join(',');
}
