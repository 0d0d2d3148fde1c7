import type { Account } from '../domain/account.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import { dataOf, type Graphql } from './graphql.ts';
import type { Rest } from './rest.ts';

const ATTEMPT = { what: 'ask who the token is', where: 'GitHub', needs: 'a valid token' };
const VIEWER_QUERY = 'query Viewer { rateLimit { cost } viewer { login databaseId } }';

/** Who the token is, asked once. The token of a workflow may not ask the REST API. */
export function identityOf(rest: Rest, graphql: Graphql): () => Promise<Account> {
  let asked: Promise<Account> | null = null;
  return () => {
    asked ??= ask(rest, graphql).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}

async function ask(rest: Rest, graphql: Graphql): Promise<Account> {
  try {
    const { data } = await rest.read(ATTEMPT, (octokit) => octokit.request('GET /user'));
    const { userSchema } = await import('./responses/user.ts');
    const { readAnswer } = await import('./responses/read-answer.ts');
    return readAnswer(userSchema, data, ATTEMPT);
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'forbidden') throw error;
    const data = dataOf(await graphql({ text: VIEWER_QUERY, variables: {}, attempt: ATTEMPT }), ATTEMPT);
    const { viewerSchema } = await import('./responses/user.ts');
    const { readAnswer } = await import('./responses/read-answer.ts');
    return readAnswer(viewerSchema, data, ATTEMPT).viewer;
  }
}
