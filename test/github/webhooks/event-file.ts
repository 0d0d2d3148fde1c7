import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubDouble } from '../start-github.ts';
import type { WebhookPayload } from './payloads.ts';

/** What a workflow run is told of itself. */
export interface WorkflowRun {
  /** `pull_request`, `issue_comment`, `schedule`, `workflow_dispatch`. */
  readonly event: string;
  readonly payload: WebhookPayload;
  /** `owner/name` that the workflow runs in. */
  readonly repository: string;
  /** Login that set it off. */
  readonly actor: string;
  /** An empty folder for the event file, the summary and the outputs. */
  readonly directory: string;
}

/**
 * Writes the event file of a workflow run, with empty files for its outputs and its summary, and returns the
 * environment that GitHub's runner would set: the double stands in for github.com.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export async function eventFile(
  github: GitHubDouble,
  run: WorkflowRun,
): Promise<Readonly<Record<string, string>>> {
  await mkdir(run.directory, { recursive: true });
  const repository = github.state.repository(run.repository);
  const file = (name: string): string => join(run.directory, name);
  await writeFile(file('event.json'), JSON.stringify(run.payload.body));
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(file(name), '');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: run.actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.state.store.webUrl,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_REPOSITORY: repository.nameWithOwner,
    GITHUB_REPOSITORY_ID: String(repository.databaseId),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REF: `refs/heads/${repository.defaultBranch}`,
    GITHUB_REF_NAME: repository.defaultBranch,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_WORKFLOW: 'harness-metrics',
    GITHUB_JOB: 'measure',
    GITHUB_WORKSPACE: run.directory,
    RUNNER_TEMP: run.directory,
  };
}
