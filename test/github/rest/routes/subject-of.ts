import type { CommentRecord, IssueRecord, PullRequestRecord, RepositoryRecord } from '../../state/records.ts';
import { notFound, RestError } from '../rest-error.ts';
import type { RepositoryRequest } from '../route.ts';

/** The issue or pull request that a route names; 410 for an issue where issues are turned off. */
export function subjectOf({ repository, params }: RepositoryRequest): IssueRecord | PullRequestRecord {
  const number = Number(params.number);
  const pullRequest = repository.pullRequests.get(number);
  if (pullRequest !== undefined) return pullRequest;
  checkIssuesEnabled(repository);
  const issue = repository.issues.get(number);
  if (issue === undefined) throw notFound('/issues/issues#get-an-issue');
  return issue;
}

export function pullRequestOf({ repository, params }: RepositoryRequest): PullRequestRecord {
  const found = repository.pullRequests.get(Number(params.number));
  if (found === undefined) throw notFound('/pulls/pulls#get-a-pull-request');
  return found;
}

export function commentOf({ store, repository, params }: RepositoryRequest): CommentRecord {
  const comment = store.comments.get(Number(params.comment));
  if (comment === undefined || comment.subject.repository !== repository) {
    throw notFound('/issues/comments#get-an-issue-comment');
  }
  return comment;
}

export function checkIssuesEnabled(repository: RepositoryRecord): void {
  if (repository.hasIssuesEnabled) return;
  throw new RestError(410, 'Issues has been disabled in this repository.', {
    documentation: '/issues/issues',
  });
}
