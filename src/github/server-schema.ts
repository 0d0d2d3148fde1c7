import { dataOf, type Graphql } from './graphql.ts';
import { SCHEMA_QUERY, type SchemaTypes } from './queries/schema.ts';

const ATTEMPT = { what: 'ask what this server has', where: 'its schema', needs: 'a valid token' };

/** What a server has, asked once: only when it has refused a query. */
export type ServerSchema = () => Promise<SchemaTypes>;

export function serverSchemaOf(graphql: Graphql): ServerSchema {
  let asked: Promise<SchemaTypes> | null = null;
  return () => {
    asked ??= ask(graphql).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}

async function ask(graphql: Graphql): Promise<SchemaTypes> {
  const data = dataOf(await graphql({ text: SCHEMA_QUERY, variables: {}, attempt: ATTEMPT }), ATTEMPT);
  const { schemaSchema } = await import('./responses/schema.ts');
  const { readAnswer } = await import('./responses/read-answer.ts');
  return readAnswer(schemaSchema, data, ATTEMPT);
}
