import type { Account } from '../domain/account.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { Comment } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import { repositoryName } from './repository-name.ts';
import type { Rest } from './rest.ts';
import { sameAuthor } from './same-author.ts';

const ROUTE = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

/** What was said, oldest first. */
export async function* commentsOf(
  rest: Rest,
  identity: () => Promise<Account>,
  { repository, number }: PullRequestRef,
): AsyncGenerator<Comment, void, void> {
  const attempt = { what: 'read comments', where: `${repository}#${number}`, needs: 'pull-requests: read' };
  const { owner, name: repo } = repositoryName(repository);
  const me = await identity();
  for await (const page of rest.list(attempt, `GET ${ROUTE}`, { owner, repo, issue_number: number })) {
    const { commentsSchema } = await import('./responses/comment.ts');
    const { readAnswer } = await import('./responses/read-answer.ts');
    for (const { id, body, user } of readAnswer(commentsSchema, page, attempt)) {
      yield { id, body: body ?? '', isOurs: user !== null && sameAuthor(user, me) };
    }
  }
}

/** Comments once: after an answer that says neither yes nor no the comment is looked for before it is sent again. */
export async function commentOn(
  rest: Rest,
  identity: () => Promise<Account>,
  ref: PullRequestRef,
  body: string,
): Promise<number> {
  try {
    return await send(rest, ref, body);
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'unavailable') throw error;
    let found: Comment | null = null;
    for await (const comment of commentsOf(rest, identity, ref)) {
      if (comment.isOurs && comment.body.trim() === body.trim()) found = comment;
    }
    return found?.id ?? (await send(rest, ref, body));
  }
}

async function send(rest: Rest, { repository, number }: PullRequestRef, body: string): Promise<number> {
  const attempt = {
    what: 'comment',
    where: `${repository}#${number}`,
    needs: 'pull-requests: write or issues: write',
  };
  const { owner, name: repo } = repositoryName(repository);
  const { data } = await rest.write(attempt, (octokit) =>
    octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      body,
      request: { retries: 0 },
    }),
  );
  const { commentSchema } = await import('./responses/comment.ts');
  const { readAnswer } = await import('./responses/read-answer.ts');
  return readAnswer(commentSchema, data, attempt).id;
}
