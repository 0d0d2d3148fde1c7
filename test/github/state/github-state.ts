import type { Instant } from '../../../src/domain/instant.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { type AccountSeed, ensureAccount } from './accounts.ts';
import { blobOid } from './ids.ts';
import { addComment, createIssue, editSubject, type IssueSeed } from './issues.ts';
import { addLabels, createLabel, findLabel, removeLabel } from './labels.ts';
import { addPullRequest, type PullRequestExtras } from './pull-requests.ts';
import type {
  AccountRecord,
  CommentRecord,
  IssueRecord,
  LabelRecord,
  PullRequestRecord,
  RepositoryRecord,
} from './records.ts';
import { addRepository, ensureRepository, type RepositorySeed } from './repositories.ts';
import type { Store } from './store.ts';
import { touch } from './timeline.ts';

/** What a test or the demo puts into the double and reads from it. Logins are in either spelling. */
export interface GitHubState {
  readonly store: Store;
  addAccount(seed: AccountSeed): AccountRecord;
  addRepository(seed: RepositorySeed): RepositoryRecord;
  addPullRequest(facts: PullRequest, extras?: PullRequestExtras): PullRequestRecord;
  addPullRequests(facts: Iterable<PullRequest>): void;
  addIssue(repository: string, by: string, seed: IssueSeed): IssueRecord;
  addComment(repository: string, number: number, by: string, body: string): CommentRecord;
  addLabel(repository: string, name: string, color?: string): LabelRecord;
  /** Somebody edits an issue or a pull request, at the double's present moment. */
  edit(
    repository: string,
    number: number,
    by: string,
    change: { readonly title?: string; readonly body?: string },
  ): void;
  label(repository: string, number: number, by: string, name: string): void;
  unlabel(repository: string, number: number, by: string, name: string): void;
  /** Moves `updatedAt` to the present moment, or to `at`. */
  touch(repository: string, number: number, at?: Instant): void;
  writeFile(repository: string, path: string, text: string): void;
  repository(name: string): RepositoryRecord;
  pullRequest(repository: string, number: number): PullRequestRecord;
  issue(repository: string, number: number): IssueRecord;
}

export function gitHubState(store: Store): GitHubState {
  const repository = (name: string): RepositoryRecord =>
    present(store.repositories.get(name.toLowerCase()), name);
  const subject = (name: string, number: number): IssueRecord | PullRequestRecord =>
    present(
      repository(name).pullRequests.get(number) ?? repository(name).issues.get(number),
      `${name}#${number}`,
    );
  const account = (login: string): AccountRecord => ensureAccount(store, { login });
  return {
    store,
    repository,
    addAccount: (seed) => ensureAccount(store, seed),
    addRepository: (seed) => addRepository(store, seed),
    addPullRequest: (facts, extras) => addPullRequest(store, facts, extras),
    addPullRequests: (facts) => {
      for (const one of facts) addPullRequest(store, one);
    },
    addIssue: (name, by, seed) => createIssue(store, ensureRepository(store, name), seed, account(by)),
    addComment: (name, number, by, body) => addComment(store, subject(name, number), body, account(by)),
    addLabel: (name, label, color) =>
      createLabel(store, repository(name), color === undefined ? { name: label } : { name: label, color }),
    edit: (name, number, by, change) => editSubject(store, subject(name, number), change, account(by)),
    label: (name, number, by, label) => addLabels(store, subject(name, number), [label], account(by)),
    unlabel: (name, number, by, label) =>
      removeLabel(
        store,
        subject(name, number),
        present(findLabel(repository(name), label), label),
        account(by),
      ),
    touch: (name, number, at) => moveUpdated(store, subject(name, number), at),
    writeFile: (name, path, text) => {
      repository(name).files.set(path, { text, oid: blobOid(text) });
    },
    pullRequest: (name, number) =>
      present(repository(name).pullRequests.get(number), `pull request ${name}#${number}`),
    issue: (name, number) => present(repository(name).issues.get(number), `issue ${name}#${number}`),
  };
}

function moveUpdated(store: Store, subject: IssueRecord | PullRequestRecord, at: Instant | undefined): void {
  touch(at === undefined ? store : { ...store, now: () => at }, subject);
}

function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the double has no ${what}`);
  return value;
}
