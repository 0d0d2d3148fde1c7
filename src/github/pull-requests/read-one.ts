import type { PullRequest } from '../../domain/pull-request.ts';
import { graphqlFailure } from '../graphql.ts';
import { singleQuery } from '../queries/pull-requests.ts';
import { toPullRequest } from '../responses/to-pull-request.ts';
import { askPlanned } from './ask-planned.ts';
import { isWhole, type Partly, readMore } from './read-more.ts';
import type { Reading } from './reading.ts';

/** One pull request with all its lists; `null`: there is none of that number. */
export async function readOne(
  reading: Reading,
  number: number,
  protectedBranches: () => Promise<ReadonlySet<string> | null>,
): Promise<PullRequest | null> {
  const { data, errors, plan } = await askPlanned(reading, singleQuery, { number }, 2);
  const [first] = errors;
  if (first?.type === 'NOT_FOUND' && first.path[1] === 'pullRequest') return null;
  if (first !== undefined) throw graphqlFailure(first, reading.attempt);
  const { singleSchema } = await import('../responses/page.ts');
  const { readAnswer } = await import('../responses/read-answer.ts');
  const { repository } = readAnswer(singleSchema, data, reading.attempt);
  let partly: Partly = { raw: repository.pullRequest, plan, commitsTotal: null };
  while (!isWhole(partly.raw)) [partly = partly] = await readMore(reading, [partly]);
  const defaultBranch = repository.defaultBranchRef?.name ?? null;
  const { baseRefName } = partly.raw;
  return toPullRequest(partly.raw, {
    repository: repository.nameWithOwner,
    defaultBranch,
    protectedBranches:
      baseRefName === undefined || baseRefName === defaultBranch ? null : await protectedBranches(),
    plan: partly.plan,
    commitsTotal: partly.commitsTotal,
  });
}
