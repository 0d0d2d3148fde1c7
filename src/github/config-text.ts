import { ForgeError } from '../tasks/forge-error.ts';
import { repositoryName } from './repository-name.ts';
import type { Rest } from './rest.ts';

/** A file of the default branch; `null`: there is none. */
export async function configTextOf(
  rest: Rest,
  repository: string,
  path: string,
): Promise<{ readonly text: string; readonly sha: string } | null> {
  const attempt = { what: `read ${path}`, where: repository, needs: 'contents: read' };
  const { owner, name: repo } = repositoryName(repository);
  // As a template's variable the path would lose its slashes.
  const route = `GET /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  try {
    const { data } = await rest.read(attempt, (octokit) => octokit.request(route, { owner, repo }));
    const { fileSchema } = await import('./responses/file.ts');
    const { readAnswer } = await import('./responses/read-answer.ts');
    const { content, sha } = readAnswer(fileSchema, data, attempt);
    return { text: Buffer.from(content, 'base64').toString('utf8'), sha };
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'not-found') return null;
    throw error;
  }
}
