import type { Route } from './route.ts';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Finds the route of a method and a path; parameters come decoded. */
export function routeMatcher(routes: readonly Route[]): (method: string, path: string) => Match | null {
  const compiled = routes.map(compile);
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      if (route.method !== method) continue;
      const found = pattern.exec(path);
      if (found === null) continue;
      const params = names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]);
      return { route, params: Object.fromEntries(params) };
    }
    return null;
  };
}

function compile(route: Route): Compiled {
  const names: string[] = [];
  const source = route.path.replaceAll(/\{(\w+)(\+?)\}/g, (_, name: string, many: string) => {
    names.push(name);
    return many === '+' ? '(.+)' : '([^/]+)';
  });
  return { route, pattern: new RegExp(`^${source}$`), names };
}
