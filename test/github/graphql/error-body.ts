import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { GitHubGraphqlError } from './github-graphql-error.ts';

/** An entry of `errors`, as GitHub writes it: `type` beside the message. */
export interface GraphqlErrorBody {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly message: string;
}

/** What a field was answered with in place of data. Rethrows what no GitHub would say: the double's own faults. */
export function toErrorBody(error: GraphQLError, operation: OperationDefinitionNode): GraphqlErrorBody {
  const cause = error.originalError;
  if (cause instanceof GitHubGraphqlError) {
    return {
      ...(cause.type === null ? {} : { type: cause.type }),
      ...(error.path === undefined ? {} : { path: error.path }),
      ...(cause.details === null ? {} : { extensions: cause.details }),
      ...locations(error),
      message: cause.message,
    };
  }
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1];
  if (variable === undefined || error.path !== undefined) throw cause ?? error;
  return { ...locations(error), message: invalidVariable(variable, operation) };
}

/** The errors of a query that does not fit the schema, in the words of GitHub's server where they are known. */
export function validationErrors(
  document: DocumentNode,
  errors: readonly GraphQLError[],
): readonly GraphqlErrorBody[] {
  return errors.map((error) => {
    const missing = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
    if (missing?.[1] !== undefined && missing[2] !== undefined) {
      return undefinedField(document, error, missing[1], missing[2]);
    }
    const unknown = /^Unknown type "(\w+)"/.exec(error.message)?.[1];
    if (unknown !== undefined) {
      const message = `No such type ${unknown}, so it can't be a fragment condition`;
      return { extensions: { code: 'undefinedType', typeName: unknown }, ...locations(error), message };
    }
    return { ...locations(error), message: error.message };
  });
}

export function syntaxError(error: GraphQLError): GraphqlErrorBody {
  return { ...locations(error), message: `Parse error: ${error.message}` };
}

function undefinedField(
  document: DocumentNode,
  error: GraphQLError,
  fieldName: string,
  typeName: string,
): GraphqlErrorBody {
  return {
    path: pathTo(document, error.nodes?.[0]),
    extensions: { code: 'undefinedField', typeName, fieldName },
    ...locations(error),
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  };
}

/** `["query Pages", "repository", "... on PullRequest", "x"]`. */
function pathTo(document: DocumentNode, wanted: ASTNode | undefined): readonly string[] {
  const path: string[] = [];
  let found: readonly string[] = [];
  visit(document, {
    enter(node) {
      const step = stepOf(node);
      if (step !== null) path.push(step);
      if (node === wanted) found = [...path];
    },
    leave(node) {
      if (stepOf(node) !== null) path.pop();
    },
  });
  return found;
}

function stepOf(node: ASTNode): string | null {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return node.name === undefined ? node.operation : `${node.operation} ${node.name.value}`;
    case Kind.FRAGMENT_DEFINITION:
      return `fragment ${node.name.value}`;
    case Kind.INLINE_FRAGMENT:
      return node.typeCondition === undefined ? '...' : `... on ${node.typeCondition.name.value}`;
    case Kind.FIELD:
      return node.alias?.value ?? node.name.value;
    default:
      return null;
  }
}

function invalidVariable(name: string, operation: OperationDefinitionNode): string {
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  const type = definition === undefined ? '' : print(definition.type);
  return `Variable $${name} of type ${type} was provided invalid value`;
}

function locations(error: GraphQLError): Pick<GraphqlErrorBody, 'locations'> {
  return error.locations === undefined
    ? {}
    : { locations: error.locations.map(({ line, column }) => ({ line, column })) };
}
