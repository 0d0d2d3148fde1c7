import { FIELD_PARTS, INNER_PARTS, type Part, TIMELINE_PARTS, type TimelinePart } from './parts.ts';
import type { Plan } from './plan.ts';

/** Timeline items on a page: GitHub's most. */
const ITEMS = 100;

/** `fragment pullRequest`: everything the facts need, with two connections, so that 50 of them cost one point. */
export function pullRequestFields(plan: Plan): string {
  const fields = FIELD_PARTS.filter((part) => isAsked(part, plan)).map(({ text }) => `  ${text}`);
  return `fragment pullRequest on PullRequest {
  number
  createdAt
  updatedAt
  state
  closedAt
  mergedAt
${fields.join('\n')}
  ${timelineField(plan, null)}
}
${ACTOR}`;
}

/** `timelineItems`, from the start or after the cursor in a variable; nothing where no kind of item is asked for. */
export function timelineField(plan: Plan, after: string | null): string {
  const parts = TIMELINE_PARTS.filter((part) => isAsked(part, plan));
  if (parts.length === 0) return '';
  const from = after === null ? '' : `, after: ${after}`;
  const kinds = parts.map(({ item }) => item).join(', ');
  return `timelineItems(first: ${ITEMS}${from}, itemTypes: [${kinds}]) {
    nodes {
      __typename
${parts.map((part) => `      ... on ${part.type} { ${innerText(part, plan)} }`).join('\n')}
    }
    pageInfo { hasNextPage endCursor }
  }`;
}

/** Who: GraphQL spells apps without `[bot]`, so the type is needed to tell them from users. */
export const ACTOR = `fragment actor on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`;

function innerText({ text }: TimelinePart, plan: Plan): string {
  return Object.values(INNER_PARTS).reduce(
    (done, part) => done.replace(`$${part.id}`, isAsked(part, plan) ? part.text : ''),
    text,
  );
}

function isAsked({ id }: Part, { without }: Plan): boolean {
  return !without.has(id);
}
