import { graphql } from './ask.ts';
import type { GitHubDouble } from './start-github.ts';

const PAGE = `query Page($owner: String!, $name: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: $size, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id number title body state isDraft headRefName createdAt updatedAt closedAt mergedAt
        additions deletions changedFiles fullDatabaseId
        author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
        mergedBy { login }
        statusCheckRollup { state }
        labels(first: 20) { nodes { name } }
        timelineItems(first: 100, itemTypes: [PULL_REQUEST_COMMIT, PULL_REQUEST_REVIEW, READY_FOR_REVIEW_EVENT, CONVERT_TO_DRAFT_EVENT, REVIEW_REQUESTED_EVENT]) {
          pageInfo { hasNextPage endCursor }
          nodes { ...Item }
        }
      }
    }
  }
}`;

const ITEM = `fragment Item on PullRequestTimelineItems {
  __typename
  ... on PullRequestCommit { commit { oid message committedDate author { name email user { login } } } }
  ... on PullRequestReview { state submittedAt author { login } reviewed: commit { oid } }
  ... on ReadyForReviewEvent { createdAt }
}`;

const REST_OF_ITEMS = `items: timelineItems(first: 100, after: $after, itemTypes: [PULL_REQUEST_COMMIT, PULL_REQUEST_REVIEW, READY_FOR_REVIEW_EVENT, CONVERT_TO_DRAFT_EVENT, REVIEW_REQUESTED_EVENT]) {
  pageInfo { hasNextPage endCursor }
  nodes { ...Item }
}`;

interface Overflow {
  readonly id: string;
  after: string | null;
}

/** What one run of the lean plan (one timeline and the labels a pull request) saw. */
export interface Collected {
  readonly numbers: readonly number[];
  readonly totalCount: number;
  readonly items: number;
}

/** The lean plan of collecting, in its plainest form: pages one after another, then what overflowed, five at a time. */
export async function collectLean(
  github: GitHubDouble,
  repository: string,
  size: number,
): Promise<Collected> {
  const [owner, name] = repository.split('/');
  const numbers: number[] = [];
  const overflow: Overflow[] = [];
  let items = 0;
  let totalCount = 0;
  let after: string | null = null;
  do {
    const { body } = await graphql(github, PAGE + ITEM, { owner, name, size, after });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    const page = body.data.repository.pullRequests;
    totalCount = page.totalCount;
    for (const node of page.nodes) {
      numbers.push(node.number);
      items += node.timelineItems.nodes.length;
      const { hasNextPage, endCursor } = node.timelineItems.pageInfo;
      if (hasNextPage) overflow.push({ id: node.id, after: endCursor });
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  for (let at = 0; at < overflow.length; at += 5) {
    items += await collectOverflow(github, overflow.slice(at, at + 5));
  }
  return { numbers, totalCount, items };
}

async function collectOverflow(github: GitHubDouble, batch: readonly Overflow[]): Promise<number> {
  let items = 0;
  while (batch.some(({ after }) => after !== null)) {
    const open = batch.filter(({ after }) => after !== null);
    const fields = open.map(
      ({ id, after }, index) =>
        `p${index}: node(id: "${id}") { ... on PullRequest { ${REST_OF_ITEMS.replace('$after', `"${after}"`)} } }`,
    );
    const { body } = await graphql(github, `query Overflow { ${fields.join(' ')} } ${ITEM}`);
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    open.forEach((one, index) => {
      const page = body.data[`p${index}`].items;
      items += page.nodes.length;
      one.after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    });
  }
  return items;
}
