import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';

/**
 * The cluster that a pull request's outcome depends on: its person, or, where the person is unknown, its repository
 * (repository-weeks would be the same people again and again and manufacture clusters).
 */
export function clusterOf(row: MeasuredPullRequest): string {
  return row.person.kind === 'known'
    ? `person ${row.person.login.toLowerCase()}`
    : `repository ${row.repository}`;
}
