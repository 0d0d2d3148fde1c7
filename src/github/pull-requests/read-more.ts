import { ForgeError } from '../../tasks/forge-error.ts';
import { dataOf } from '../graphql.ts';
import type { Plan } from '../queries/plan.ts';
import { type Continuation, continuationQuery, continuationVariables } from '../queries/pull-requests.ts';
import type { RawContinuation, RawPullRequest } from '../responses/pull-request.ts';
import { askPlanned } from './ask-planned.ts';
import type { Reading } from './reading.ts';

/** A pull request with lists that go on behind its page. */
export interface Partly {
  readonly raw: RawPullRequest;
  /** The plan by which it was read. */
  readonly plan: Plan;
  readonly commitsTotal: number | null;
}

/** Pull requests in one query. */
export const BATCH = 5;

export function isWhole({ labels, timelineItems }: RawPullRequest): boolean {
  return labels?.pageInfo.hasNextPage !== true && timelineItems?.pageInfo.hasNextPage !== true;
}

/** The next page of each, in one query; in halves where the host cannot do that. */
export async function readMore(reading: Reading, partly: readonly Partly[]): Promise<readonly Partly[]> {
  const continuations = partly.map(({ raw }) => continuationOf(raw));
  const textOf = (plan: Plan): string => continuationQuery(plan, continuations);
  try {
    const retries = partly.length === 1 ? 2 : 0;
    const answer = await askPlanned(reading, textOf, continuationVariables(continuations), retries);
    const data = dataOf(answer, reading.attempt);
    const { continuationsSchema } = await import('../responses/page.ts');
    const { readAnswer } = await import('../responses/read-answer.ts');
    const { repository } = readAnswer(continuationsSchema, data, reading.attempt);
    return partly.map((one, index) => joined(one, repository[`p${index}`] ?? {}, answer.plan));
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'unavailable' || partly.length === 1) throw error;
    const middle = Math.ceil(partly.length / 2);
    const before = await readMore(reading, partly.slice(0, middle));
    return [...before, ...(await readMore(reading, partly.slice(middle)))];
  }
}

function continuationOf({ number, labels, timelineItems }: RawPullRequest): Continuation {
  const cursorOf = (
    list:
      | { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }
      | null
      | undefined,
  ) => (list?.pageInfo.hasNextPage === true ? list.pageInfo.endCursor : null);
  return { number, timeline: cursorOf(timelineItems), labels: cursorOf(labels) };
}

function joined({ raw, commitsTotal }: Partly, more: RawContinuation, plan: Plan): Partly {
  return {
    raw: {
      ...raw,
      labels: joinedList(raw.labels, more.labels ?? undefined),
      timelineItems: joinedList(raw.timelineItems, more.timelineItems),
    },
    plan,
    commitsTotal: more.commits?.totalCount ?? commitsTotal,
  };
}

function joinedList<L extends { readonly nodes: readonly unknown[] } | null | undefined>(
  list: L,
  more: L,
): L {
  if (list == null || more == null) return list;
  return { ...more, nodes: [...list.nodes, ...more.nodes] };
}
