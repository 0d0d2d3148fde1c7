import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { QueryContext } from './context.ts';
import { type GraphqlErrorBody, syntaxError, toErrorBody, validationErrors } from './error-body.ts';
import { GitHubGraphqlError } from './github-graphql-error.ts';
import { type QueryCost, queryCost } from './query-cost.ts';
import { resolveField } from './resolve-field.ts';

export interface GraphqlBody {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlErrorBody[];
}

/** A query that is ready to run, or the answer to one that never will. */
export type PreparedQuery =
  | {
      readonly kind: 'ready';
      readonly document: DocumentNode;
      readonly operation: OperationDefinitionNode;
      readonly cost: QueryCost;
    }
  | { readonly kind: 'refused'; readonly body: GraphqlBody };

interface Checked {
  readonly document: DocumentNode;
  readonly errors: readonly GraphqlErrorBody[];
}

/** Documents that were checked before: a collector sends the same text for every page. */
const checked = new WeakMap<GraphQLSchema, Map<string, Checked>>();

/** Parses, validates and prices a query. */
export function prepareQuery(
  schema: GraphQLSchema,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | null,
): PreparedQuery {
  const { document, errors } = check(schema, query);
  if (errors.length > 0) return refused(...errors);
  const operation = operationOf(document, operationName);
  if (operation === undefined) return refused({ message: `No operation named "${operationName ?? ''}"` });
  try {
    return { kind: 'ready', document, operation, cost: queryCost(schema, document, operation, variables) };
  } catch (error) {
    if (!(error instanceof GitHubGraphqlError)) throw error;
    return refused({ ...(error.type === null ? {} : { type: error.type }), message: error.message });
  }
}

/** Runs a prepared query. Throws what is the double's own fault. */
export async function runQuery(
  schema: GraphQLSchema,
  prepared: Extract<PreparedQuery, { readonly kind: 'ready' }>,
  variables: Readonly<Record<string, unknown>>,
  context: QueryContext,
): Promise<GraphqlBody> {
  const { document, operation } = prepared;
  const result = await execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    fieldResolver: resolveField,
    ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
  });
  if (!('data' in result) && !('errors' in result))
    throw new Error('an incremental answer was not asked for');
  const errors = (result.errors ?? []).map((error) => toErrorBody(error, operation));
  if (result.data === undefined) return { errors };
  return errors.length === 0 ? { data: result.data } : { data: result.data, errors };
}

function check(schema: GraphQLSchema, query: string): Checked {
  const known = checked.get(schema)?.get(query);
  if (known !== undefined) return known;
  const result = checkFresh(schema, query);
  const documents = checked.get(schema) ?? new Map<string, Checked>();
  documents.set(query, result);
  checked.set(schema, documents);
  return result;
}

function checkFresh(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = parse(query);
    return { document, errors: validationErrors(document, validate(schema, document)) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { document: { kind: Kind.DOCUMENT, definitions: [] }, errors: [syntaxError(error)] };
  }
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (name === null) return operations.length === 1 ? operations[0] : undefined;
  return operations.find((one) => one.name?.value === name);
}

function refused(...errors: readonly GraphqlErrorBody[]): PreparedQuery {
  return { kind: 'refused', body: { errors } };
}
