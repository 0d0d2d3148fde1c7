import { ForgeError } from './forge-error.ts';

const REFUSALS: readonly ForgeError['kind'][] = ['forbidden', 'not-found', 'gone', 'archived'];

/**
 * What the host said where it refused one thing and others may still be done: a missing permission, closed doors.
 *
 * @throws what is no such refusal: a bad token, a failing host, a used-up limit, our own mistakes
 */
export function refusalOf(error: unknown): string {
  if (error instanceof ForgeError && REFUSALS.includes(error.kind)) return error.message;
  throw error;
}
