import type { Plan } from './plan.ts';
import { ACTOR, pullRequestFields, timelineField } from './pull-request-fields.ts';

/** A page of a repository's pull requests by the time of their last update. One point for up to 50. */
export function pageQuery(plan: Plan): string {
  return `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String, $states: [PullRequestState!], $direction: OrderDirection!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name }
    pullRequests(first: $first, after: $after, states: $states, orderBy: { field: UPDATED_AT, direction: $direction }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...pullRequest }
    }
  }
}
${pullRequestFields(plan)}`;
}

/** One pull request. */
export function singleQuery(plan: Plan): string {
  return `query PullRequest($owner: String!, $name: String!, $number: Int!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name }
    pullRequest(number: $number) { ...pullRequest }
  }
}
${pullRequestFields(plan)}`;
}

/** What of a pull request did not fit on its page. */
export interface Continuation {
  readonly number: number;
  /** Cursors; `null`: nothing is missing. */
  readonly timeline: string | null;
  readonly labels: string | null;
}

/** The next pages of several pull requests at once, by the aliases `p0`, `p1`, …. */
export function continuationQuery(plan: Plan, of: readonly Continuation[]): string {
  const isTimelineAsked = of.some(({ timeline }) => timeline !== null);
  const parameters = of.flatMap(({ timeline, labels }, index) => [
    `$n${index}: Int!`,
    ...(timeline === null ? [] : [`$t${index}: String`]),
    ...(labels === null ? [] : [`$l${index}: String`]),
  ]);
  const fields = of.map(
    ({ timeline, labels }, index) => `    p${index}: pullRequest(number: $n${index}) {
      updatedAt
      ${timeline === null ? '' : `commits { totalCount } ${timelineField(plan, `$t${index}`)}`}
      ${labels === null ? '' : `labels(first: 100, after: $l${index}) { nodes { name } pageInfo { hasNextPage endCursor } }`}
    }`,
  );
  return `query MoreOfPullRequests($owner: String!, $name: String!, ${parameters.join(', ')}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
${fields.join('\n')}
  }
}
${isTimelineAsked ? ACTOR : ''}`;
}

/** The variables of {@link continuationQuery}. */
export function continuationVariables(of: readonly Continuation[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    of.flatMap(({ number, timeline, labels }, index) => [
      [`n${index}`, number],
      ...(timeline === null ? [] : [[`t${index}`, timeline]]),
      ...(labels === null ? [] : [[`l${index}`, labels]]),
    ]),
  );
}
