import type { Account } from '../domain/account.ts';
import { dataOf, type Graphql } from './graphql.ts';

const ATTEMPT = { what: 'ask who the token is', where: 'GitHub', needs: 'a valid token' };
const VIEWER_QUERY = 'query Viewer { rateLimit { cost } viewer { login databaseId } }';

/** Who the token is, asked once. By GraphQL: `GET /user` refuses the token of a workflow. */
export function identityOf(graphql: Graphql): () => Promise<Account> {
  let asked: Promise<Account> | null = null;
  return () => {
    asked ??= ask(graphql).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}

async function ask(graphql: Graphql): Promise<Account> {
  const data = dataOf(await graphql({ text: VIEWER_QUERY, variables: {}, attempt: ATTEMPT }), ATTEMPT);
  const { viewerSchema } = await import('./responses/viewer.ts');
  const { readAnswer } = await import('./responses/read-answer.ts');
  return readAnswer(viewerSchema, data, ATTEMPT).viewer;
}
