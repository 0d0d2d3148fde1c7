import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryCost } from './graphql/query-cost.ts';
import { githubSchema } from './schema.ts';

const FULL = `labels(first: 20) { nodes { name } }
  commits(first: 50) { nodes { commit { oid } } }
  last: commits(last: 1) { nodes { commit { checkSuites(first: 10) { nodes { conclusion } } } } }
  reviews(first: 50) { nodes { state } }
  timelineItems(first: 30) { nodes { __typename } }`;
const LEAN = `labels(first: 20) { nodes { name } } timelineItems(first: 100) { nodes { __typename } }`;
const THIN = `timelineItems(first: 100) { nodes { __typename } }`;

function page(size: number, fields: string): string {
  return `query Page($size: Int!) { repository(owner: "o", name: "r") {
    pullRequests(first: $size) { nodes { number ${fields} } } } }`
    .replace('$size)', `${size})`)
    .replace('($size: Int!)', '');
}

function cost(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): ReturnType<typeof queryCost> {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  return queryCost(githubSchema(), document, operation, variables);
}

describe('what a query costs', () => {
  // Pencil: nodes = p + p·Σfirst; points = max(1, round((1 + p·c) / 100)), c connections inside a pull request.
  it.each([
    ['the full plan, 25 a page', 25, FULL, 4_050, 2],
    ['the full plan, 24 a page: below the rounding step', 24, FULL, 3_888, 1],
    ['the full plan, 50 a page', 50, FULL, 8_100, 3],
    ['the lean plan, 25 a page', 25, LEAN, 3_025, 1],
    ['the lean plan, 50 a page', 50, LEAN, 6_050, 1],
    ['the lean plan, 74 a page: below the rounding step', 74, LEAN, 8_954, 1],
    ['the lean plan, 100 a page', 100, LEAN, 12_100, 2],
    ['the thin plan, 100 a page', 100, THIN, 10_100, 1],
  ])('%s', (_, size, fields, nodes, points) => {
    expect(cost(page(size, fields))).toEqual({ nodes, points, pullRequests: size });
  });

  it("is GitHub's own example: 50 repositories, 20 pull requests and 20 issues each with 10 comments, 10 followers", () => {
    // 50 + 50·20 + 50·20·10 + 50·20 + 50·20·10 + 10 = 22,060 nodes (docs.github.com, node limit).
    const query = `{ viewer {
      repositories(first: 50) { edges { repository: node { name
        pullRequests(first: 20) { edges { pullRequest: node { title comments(first: 10) { edges { comment: node { bodyHTML } } } } } }
        issues(first: 20) { totalCount edges { issue: node { title bodyHTML comments(first: 10) { edges { comment: node { bodyHTML } } } } } }
      } } }
      followers(first: 10) { edges { follower: node { login } } } } }`;
    expect(cost(query).nodes).toBe(22_060);
  });

  it("is GitHub's own example of points: 5,101 requests make 51 points", () => {
    // 1 + 100 + 100·50 = 5,101 requests (docs.github.com, rate limit).
    const query = `{ viewer { login repositories(first: 100) { edges { node { id
      issues(first: 50) { edges { node { id labels(first: 60) { edges { node { id name } } } } } } } } } } }`;
    expect(cost(query).points).toBe(51);
  });

  it('takes limits from variables and leaves out what is skipped', () => {
    const query = `query ($size: Int!, $labels: Boolean!) { repository(owner: "o", name: "r") {
      pullRequests(first: $size) { nodes { labels(first: 20) @include(if: $labels) { nodes { name } } } } } }`;
    expect(cost(query, { size: 100, labels: false })).toEqual({ nodes: 100, points: 1, pullRequests: 100 });
    expect(cost(query, { size: 100, labels: true })).toEqual({ nodes: 2_100, points: 1, pullRequests: 100 });
  });

  it('counts the children of nodes(ids:) once an id', () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequest { ${LEAN} } } }`;
    const ids = Array.from({ length: 75 }, (_, index) => `PR_${index}`);
    // 75·2 = 150 requests; 75·(20 + 100) nodes.
    expect(cost(query, { ids })).toEqual({ nodes: 9_000, points: 2, pullRequests: 0 });
  });

  it('refuses more than 500,000 nodes and names the connection', () => {
    const query = page(
      50,
      'commits(first: 50) { nodes { commit { checkSuites(first: 10) { nodes { checkRuns(first: 20) { nodes { name } } } } } } }',
    );
    // 50 + 50·50 + 50·50·10 + 50·50·10·20 = 527,550.
    expect(() => cost(query)).toThrow(
      'By the time this query traverses to the checkRuns connection, it is requesting up to 527,550 possible nodes which exceeds the maximum limit of 500,000.',
    );
  });
});
