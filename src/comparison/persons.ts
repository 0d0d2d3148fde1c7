import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';

/** How many persons can be told apart; all the unknown ones together count as one, so that they never lift a group. */
export function personsOf(rows: readonly MeasuredPullRequest[]): number {
  return knownPersons(rows) + (rows.some(({ person }) => person.kind === 'unknown') ? 1 : 0);
}

/** How many persons are known by name. */
export function knownPersons(rows: readonly MeasuredPullRequest[]): number {
  const logins = new Set<string>();
  for (const { person } of rows) if (person.kind === 'known') logins.add(person.login);
  return new Set([...logins].map((login) => login.toLowerCase())).size;
}
