import type { Client } from '../client.ts';
import { accountJson } from '../rest/present/account-json.ts';
import { labelJson } from '../rest/present/label-json.ts';
import { repositoryJson } from '../rest/present/repository-json.ts';
import { commentJson, issueJson, pullRequestJson } from '../rest/present/subject-json.ts';
import { ensureAccount } from '../state/accounts.ts';
import type { GitHubState } from '../state/github-state.ts';
import { findLabel } from '../state/labels.ts';
import type { AccountRecord, CommentRecord, PullRequestRecord, RepositoryRecord } from '../state/records.ts';

/** The body of an event; `silent` where GitHub would send none. */
export interface WebhookPayload {
  readonly body: Readonly<Record<string, unknown>>;
  readonly silent: boolean;
}

/** What a payload is about. Payloads of an app carry its installation. */
export interface PayloadOf {
  readonly state: GitHubState;
  /** Base of the REST API, for the addresses in it. */
  readonly apiUrl: string;
  readonly repository: string;
  /** Login of whoever did it. */
  readonly sender: string;
  readonly installation?: number;
}

export type PullRequestAction =
  | 'opened'
  | 'reopened'
  | 'edited'
  | 'ready_for_review'
  | 'converted_to_draft'
  | 'synchronize'
  | 'labeled'
  | 'unlabeled'
  | 'closed';

/** `pull_request`, of the pull request as it stands now. `label` belongs to labeled and unlabeled. */
export function pullRequestPayload(
  of: PayloadOf,
  number: number,
  action: PullRequestAction,
  label?: string,
): WebhookPayload {
  const one = of.state.pullRequest(of.repository, number);
  const found = label === undefined ? undefined : findLabel(one.repository, label);
  return {
    silent: one.silent,
    body: {
      action,
      number,
      pull_request: pullRequestJson(of.state.store, one, of.apiUrl, true),
      ...(found === undefined ? {} : { label: labelJson(found, of.apiUrl) }),
      ...(action === 'synchronize' ? pushOf(one) : {}),
      ...common(of, one.repository),
    },
  };
}

/** `issue_comment`, created. */
export function issueCommentPayload(of: PayloadOf, comment: CommentRecord): WebhookPayload {
  const { store } = of.state;
  const { subject } = comment;
  return {
    silent: subject.__typename === 'PullRequest' && subject.silent,
    body: {
      action: 'created',
      issue: issueJson(store, subject, of.apiUrl),
      comment: commentJson(store, comment, of.apiUrl),
      ...common(of, subject.repository),
    },
  };
}

/** `schedule`: what a workflow's event file holds then. */
export function schedulePayload(of: PayloadOf, schedule: string): WebhookPayload {
  const repository = of.state.repository(of.repository);
  return { silent: false, body: { schedule, ...common(of, repository) } };
}

/** `workflow_dispatch`, with the inputs that were given. */
export function workflowDispatchPayload(
  of: PayloadOf,
  inputs: Readonly<Record<string, string>>,
): WebhookPayload {
  const repository = of.state.repository(of.repository);
  const workflow = '.github/workflows/harness-metrics.yml';
  const ref = `refs/heads/${repository.defaultBranch}`;
  return { silent: false, body: { inputs, ref, workflow, ...common(of, repository) } };
}

function common(of: PayloadOf, repository: RepositoryRecord): Readonly<Record<string, unknown>> {
  const { store } = of.state;
  const sender = ensureAccount(store, { login: of.sender });
  const organization =
    repository.owner.__typename === 'Organization' ? organizationOf(repository.owner) : null;
  return {
    repository: repositoryJson(store, repository, onlooker(sender), of.apiUrl),
    ...(organization === null ? {} : { organization }),
    sender: accountJson(sender, of.apiUrl),
    ...(of.installation === undefined
      ? {}
      : { installation: { id: of.installation, node_id: `I_${of.installation}` } }),
  };
}

function organizationOf(owner: AccountRecord): Readonly<Record<string, unknown>> {
  return { login: owner.login, id: owner.databaseId, node_id: owner.id };
}

function pushOf(one: PullRequestRecord): Readonly<Record<string, unknown>> {
  return { before: one.commits.at(-2)?.oid ?? one.headRefOid, after: one.headRefOid };
}

function onlooker(account: AccountRecord): Client {
  return { token: '', account, seed: { login: account.restLogin } };
}
