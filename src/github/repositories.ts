import type { Repository } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import { dataOf, type Graphql, graphqlFailure } from './graphql.ts';
import { REPOSITORIES_QUERY, REPOSITORY_QUERY } from './queries/repositories.ts';
import { repositoryName } from './repository-name.ts';

const NEEDS = 'metadata: read';

/** A repository under the name it has now; `null`: there is none, or it may not be seen. */
export async function findRepository(graphql: Graphql, fullName: string): Promise<Repository | null> {
  const attempt = { what: 'look up a repository', where: fullName, needs: NEEDS };
  const variables = { ...repositoryName(fullName) };
  const { data, errors } = await graphql({ text: REPOSITORY_QUERY, variables, attempt });
  const [first] = errors;
  if (first?.type === 'NOT_FOUND') return null;
  if (first !== undefined) throw graphqlFailure(first, attempt);
  const { oneRepositorySchema } = await import('./responses/repository.ts');
  const { readAnswer } = await import('./responses/read-answer.ts');
  return readAnswer(oneRepositorySchema, data, attempt).repository;
}

/**
 * What an owner has and the token may see, by name.
 *
 * @throws {ForgeError} `not-found` where nobody is called so
 */
export async function* repositoriesOf(
  graphql: Graphql,
  owner: string,
): AsyncGenerator<Repository, void, void> {
  const attempt = { what: 'list the repositories', where: owner, needs: NEEDS };
  let after: string | null = null;
  do {
    const data = dataOf(
      await graphql({ text: REPOSITORIES_QUERY, variables: { owner, after }, attempt }),
      attempt,
    );
    const { repositoriesSchema } = await import('./responses/repository.ts');
    const { readAnswer } = await import('./responses/read-answer.ts');
    const { repositoryOwner } = readAnswer(repositoriesSchema, data, attempt);
    if (repositoryOwner === null) {
      throw new ForgeError(
        'not-found',
        `GitHub knows no organisation or user called ${owner}. Check the name.`,
      );
    }
    const { nodes, pageInfo }: typeof repositoryOwner.repositories = repositoryOwner.repositories;
    yield* nodes.filter((repository) => repository !== null);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}
