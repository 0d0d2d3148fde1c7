import { ForgeError } from '../../tasks/forge-error.ts';
import { graphqlFailure } from '../graphql.ts';
import type { Plan } from '../queries/plan.ts';
import { pageQuery } from '../queries/pull-requests.ts';
import type { RawPullRequest } from '../responses/pull-request.ts';
import { askPlanned, type PlannedAnswer } from './ask-planned.ts';
import type { Reading } from './reading.ts';

/** Which pull requests, and in which order of their last update. */
export interface Chain {
  /** `null`: in every state. */
  readonly states: readonly ('OPEN' | 'CLOSED' | 'MERGED')[] | null;
  readonly direction: 'ASC' | 'DESC';
}

export interface Page {
  readonly pullRequests: readonly RawPullRequest[];
  readonly repository: string;
  readonly defaultBranch: string | null;
  /** Of the whole chain. */
  readonly total: number;
  /** `null`: this was the last page. */
  readonly next: string | null;
  readonly plan: Plan;
}

const RETRIES_OF_ONE = 2;
const SMALLER = 'GitHub could not answer for as many pull requests at once as were asked for: fewer were.';

/**
 * A page of a chain, smaller where the host cannot do more.
 *
 * @throws {ForgeError} `unavailable` where not even one pull request comes
 */
export async function readPage(
  reading: Reading,
  chain: Chain,
  after: string | null,
  most: number,
): Promise<Page> {
  const { size } = reading.host;
  for (;;) {
    const first = Math.min(size.current(), most);
    const answer = await tryPage(reading, { ...chain, first, after });
    if (answer !== null) {
      size.came(first);
      return answer;
    }
    size.failed(first);
    reading.say({ field: null, text: SMALLER });
  }
}

/** `null`: too much was asked for at once. */
async function tryPage(
  reading: Reading,
  variables: Chain & { readonly first: number; readonly after: string | null },
): Promise<Page | null> {
  const isOne = variables.first === 1;
  try {
    const answer = await askPlanned(reading, pageQuery, { ...variables }, isOne ? RETRIES_OF_ONE : 0);
    return await pageOf(reading, answer, isOne);
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'unavailable' && !isOne) return null;
    throw error;
  }
}

async function pageOf(
  reading: Reading,
  { data, errors, plan }: PlannedAnswer,
  isOne: boolean,
): Promise<Page> {
  const broken = errors.filter(({ path }) => path[1] === 'pullRequests' && path[2] === 'nodes');
  const [other] = errors.filter((error) => !broken.includes(error));
  if (other !== undefined) throw graphqlFailure(other, reading.attempt);
  const [first] = broken;
  if (first !== undefined && !isOne) throw new ForgeError('unavailable', first.message);
  const { pageSchema, pageAroundSchema } = await import('../responses/page.ts');
  const { readAnswer } = await import('../responses/read-answer.ts');
  const { repository } = readAnswer(pageAroundSchema, data, reading.attempt);
  const pullRequests =
    first === undefined ? readAnswer(pageSchema, repository.pullRequests.nodes, reading.attempt) : [];
  const { pageInfo, totalCount } = repository.pullRequests;
  if (first !== undefined) sayBroken(reading, first.message, pageInfo.endCursor);
  return {
    pullRequests,
    repository: repository.nameWithOwner,
    defaultBranch: repository.defaultBranchRef?.name ?? null,
    total: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    plan,
  };
}

/** Once, also where several chains or passes come by it: the page's end is its place, as it is alone on the page. */
function sayBroken(
  { say, broken, attempt: { where } }: Reading,
  message: string,
  place: string | null,
): void {
  if (place !== null && broken.has(place)) return;
  if (place !== null) broken.add(place);
  const text = `One pull request of ${where} could not be read, also alone: GitHub says "${message.split('.')[0]}".`;
  say({ field: null, text, missing: 1 });
}
