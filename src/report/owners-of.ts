const MOST_OWNERS = 5;

/** The owners of repositories, in one order, a few of them by name: `harbor,northwind`. */
export function ownersOf(scope: readonly string[]): string {
  const owners = [...new Set(scope.map((repository) => repository.split('/')[0] ?? ''))].sort();
  const more = owners.length > MOST_OWNERS ? [`${owners.length - MOST_OWNERS}-more`] : [];
  return [...owners.slice(0, MOST_OWNERS), ...more].join(',');
}
