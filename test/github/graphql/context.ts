import type { GraphQLResolveInfo } from 'graphql';
import type { Client } from '../client.ts';
import type { Dials } from '../dials.ts';
import type { PullRequestRecord, RepositoryRecord } from '../state/records.ts';
import type { Store } from '../state/store.ts';

/** What a query is answered from. */
export interface QueryContext {
  readonly store: Store;
  readonly client: Client;
  readonly dials: Dials;
  /** `null`: the server has rate limits turned off (GHES). */
  readonly rateLimit: Readonly<Record<string, unknown>> | null;
  /** Pages of pull requests that were served. */
  readonly pages: {
    readonly repository: RepositoryRecord;
    readonly pullRequests: readonly PullRequestRecord[];
  }[];
}

export type Arguments = Readonly<Record<string, unknown>>;

/** Answers one field. Written as a method so that each may name the record it is asked of. */
interface Answer {
  answer(source: unknown, args: Arguments, context: QueryContext, info: GraphQLResolveInfo): unknown;
}

/** By field name. */
export type FieldResolvers = Readonly<Record<string, Answer['answer']>>;

export function textOf(args: Arguments, name: string): string | null {
  const value = args[name];
  return typeof value === 'string' ? value : null;
}

export function numberOf(args: Arguments, name: string): number | null {
  const value = args[name];
  return typeof value === 'number' ? value : null;
}

/** A list argument; `null` where it is absent. */
export function listOf(args: Arguments, name: string): readonly string[] | null {
  const value = args[name];
  return Array.isArray(value) ? value.map(String) : null;
}

export function objectOf(args: Arguments, name: string): Arguments | null {
  const value = args[name];
  return typeof value === 'object' && value !== null ? { ...value } : null;
}
