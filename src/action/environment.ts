import type { LinkStyle } from '../report/nodes/pull-request-link.ts';

/** Where a run takes place. */
export interface RunPlace {
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** How pull requests are linked: github.com has addresses that leave no trace, other servers have none. */
  readonly links: LinkStyle;
  /** Folder that relative paths are meant from. */
  readonly workspace: string;
}

const GITHUB = 'https://github.com';

/**
 * Reads where the run takes place from what the runner sets; an Enterprise Server sets its own addresses.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function runPlace(environment: NodeJS.ProcessEnv): RunPlace {
  const repository = environment.GITHUB_REPOSITORY ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error('GITHUB_REPOSITORY is not set: this is the Action, made to be run by a workflow.');
  }
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  return {
    repository,
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
    links: (environment.GITHUB_SERVER_URL || GITHUB) === GITHUB ? 'redirect' : 'plain',
    workspace: environment.GITHUB_WORKSPACE || '.',
  };
}
