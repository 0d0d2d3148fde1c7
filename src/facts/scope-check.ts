/** Tells of every repository that is not in the header's scope, once. GitHub's names are the same in capitals. */
export function createScopeCheck(scope: readonly string[]): (repository: string) => boolean {
  const seen = new Set(scope.map((repository) => repository.toLowerCase()));
  return (repository) => {
    const name = repository.toLowerCase();
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  };
}
