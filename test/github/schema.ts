import { readFileSync } from 'node:fs';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { hideFromSchema } from './hide-from-schema.ts';

/** By its path: the package's own entry parses 5 MB of JSON first. */
const SCHEMA_FILE = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

const cache: { document?: DocumentNode; readonly schemas: Map<string, GraphQLSchema> } = {
  schemas: new Map(),
};

/**
 * GitHub's published GraphQL schema less what is hidden, built once a process. Version 15.26.1 defines two fields
 * twice, so the definition language is not checked.
 */
export function githubSchema(hidden: readonly string[] = []): GraphQLSchema {
  const key = hidden.toSorted().join(' ');
  const known = cache.schemas.get(key);
  if (known !== undefined) return known;
  cache.document ??= readDocument();
  const document = hidden.length === 0 ? cache.document : hideFromSchema(cache.document, hidden);
  const schema = buildASTSchema(document, { assumeValidSDL: true, assumeValid: true });
  cache.schemas.set(key, schema);
  return schema;
}

function readDocument(): DocumentNode {
  return parse(readFileSync(SCHEMA_FILE, 'utf8'), { noLocation: true });
}
