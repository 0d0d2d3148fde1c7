import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';

/**
 * Names the cluster that a pull request's outcome depends on: its person, or, where the person is unknown, its repository
 * (repository-weeks would be the same people again and again and manufacture clusters). Every name is made once: there
 * are few of them, and hundreds of thousands of pull requests.
 */
export function clusterNames(): (row: MeasuredPullRequest) => string {
  const persons = new Map<string, string>();
  const repositories = new Map<string, string>();
  return ({ person, repository }) =>
    person.kind === 'known'
      ? remembered(persons, person.login, nameOfPerson)
      : remembered(repositories, repository, nameOfRepository);
}

function remembered(names: Map<string, string>, of: string, make: (of: string) => string): string {
  const known = names.get(of);
  if (known !== undefined) return known;
  const name = make(of);
  names.set(of, name);
  return name;
}

function nameOfPerson(login: string): string {
  return `person ${login.toLowerCase()}`;
}

function nameOfRepository(repository: string): string {
  return `repository ${repository}`;
}
