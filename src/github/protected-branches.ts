import { ForgeError } from '../tasks/forge-error.ts';
import { repositoryName } from './repository-name.ts';
import type { Rest } from './rest.ts';

/** The branches of a repository that are protected, asked once; `null`: the token may not see them. */
export function protectedBranchesOf(
  rest: Rest,
  repository: string,
): () => Promise<ReadonlySet<string> | null> {
  let asked: Promise<ReadonlySet<string> | null> | null = null;
  return () => {
    asked ??= ask(rest, repository);
    return asked;
  };
}

async function ask(rest: Rest, repository: string): Promise<ReadonlySet<string> | null> {
  const attempt = { what: 'list protected branches', where: repository, needs: 'contents: read' };
  const { owner, name: repo } = repositoryName(repository);
  const names = new Set<string>();
  try {
    for await (const page of rest.list(attempt, 'GET /repos/{owner}/{repo}/branches', {
      owner,
      repo,
      protected: true,
    })) {
      const { branchesSchema } = await import('./responses/branches.ts');
      const { readAnswer } = await import('./responses/read-answer.ts');
      for (const { name } of readAnswer(branchesSchema, page, attempt)) names.add(name);
    }
    return names;
  } catch (error) {
    if (error instanceof ForgeError && (error.kind === 'forbidden' || error.kind === 'not-found'))
      return null;
    throw error;
  }
}
