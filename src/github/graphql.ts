import type { Instant } from '../domain/instant.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import type { Client } from './client.ts';
import { type Attempt, classified, graphqlLimit, refusalOf } from './errors.ts';

/** An entry of `errors`. */
export interface GraphqlError {
  readonly type: string | null;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What a query was answered with; data and errors may stand side by side. `data: null`: it was never run. */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
}

export interface GraphqlQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly attempt: Attempt;
  /** How often a failing host is asked again; pages ask for less instead. */
  readonly retries?: number;
}

/**
 * Sends a query.
 *
 * @throws {RateLimitError} also where it is said in a 200; {@link ForgeError} where there is no answer
 */
export type Graphql = (query: GraphqlQuery) => Promise<GraphqlAnswer>;

export function graphqlOf({ reading, graphqlUrl }: Client, now: () => Instant): Graphql {
  return async ({ text, variables, attempt, retries }) => {
    const request = retries === undefined ? {} : { request: { retries } };
    try {
      const response = await reading.request(`POST ${graphqlUrl}`, { query: text, variables, ...request });
      return answerOf(response.data, response.headers, attempt);
    } catch (error) {
      // The plugins throw 200s that say "something went wrong" or "limited": what came with them is still an answer.
      const refusal = refusalOf(error);
      if (refusal !== null && hasErrors(refusal.body))
        return answerOf(refusal.body, refusal.headers, attempt, error);
      throw classified(error, attempt, now());
    }
  };
}

/** The query does not fit the schema: nothing was run. */
export function isRefusedAsWhole({ data, errors }: GraphqlAnswer): boolean {
  return data === null && errors.length > 0 && errors.every(({ type }) => type === null);
}

/** The data of an answer that must be whole. */
export function dataOf({ data, errors }: GraphqlAnswer, attempt: Attempt): unknown {
  const [first] = errors;
  if (first === undefined) return data;
  throw graphqlFailure(first, attempt);
}

/** What an error means for the whole query. */
export function graphqlFailure({ type, message }: GraphqlError, { what, where, needs }: Attempt): ForgeError {
  switch (type) {
    case 'NOT_FOUND':
      return new ForgeError(
        'not-found',
        `GitHub has no ${where}, or does not show it to this token, on trying to ${what} (${message}). Check the name, and that the token covers the repository with ${needs}.`,
      );
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return new ForgeError(
        'forbidden',
        `The token may not ${what} in ${where} (${message}). Grant it ${needs}.`,
      );
    case 'RESOURCE_LIMITS_EXCEEDED':
      return unavailable({ what, where, needs }, message);
    default:
      return /^Something went wrong|timed? ?out/i.test(message)
        ? unavailable({ what, where, needs }, message)
        : new ForgeError('invalid', `GitHub refused to ${what} in ${where}: ${message}`);
  }
}

function unavailable({ what, where }: Attempt, message: string): ForgeError {
  return new ForgeError('unavailable', `GitHub failed to ${what} in ${where} (${message}). Try again later.`);
}

function answerOf(
  body: unknown,
  headers: Readonly<Record<string, string | number | undefined>>,
  attempt: Attempt,
  cause?: unknown,
): GraphqlAnswer {
  const errors = hasErrors(body) ? body.errors.map(toError) : [];
  const limit = graphqlLimit(errors, headers, attempt);
  if (limit !== null) throw limit;
  const data = typeof body === 'object' && body !== null ? (Reflect.get(body, 'data') ?? null) : null;
  const [first] = errors;
  if (data === null && cause !== undefined && first !== undefined) throw graphqlFailure(first, attempt);
  return { data, errors };
}

function hasErrors(body: unknown): body is { readonly errors: readonly unknown[] } {
  return typeof body === 'object' && body !== null && Array.isArray(Reflect.get(body, 'errors'));
}

function toError(error: unknown): GraphqlError {
  const of = (name: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  const [type, message, path] = [of('type'), of('message'), of('path')];
  return {
    type: typeof type === 'string' ? type : null,
    message: typeof message === 'string' ? message : 'no message',
    path: Array.isArray(path)
      ? path.filter((step) => typeof step === 'string' || typeof step === 'number')
      : [],
  };
}
