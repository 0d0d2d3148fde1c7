import type { Budget } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import type { Rest } from './rest.ts';

const ATTEMPT = { what: 'look up the rate limit', where: 'GitHub', needs: 'a valid token' };

/** What is left of the points for GraphQL, which collecting lives on. A server may have limits turned off. */
export async function budgetOf(rest: Rest): Promise<Budget> {
  try {
    const { data } = await rest.read(ATTEMPT, (octokit) => octokit.request('GET /rate_limit'));
    const { graphql } = data.resources;
    if (graphql === undefined) return { kind: 'unlimited' };
    return { kind: 'limited', left: graphql.remaining, limit: graphql.limit, resetsAt: graphql.reset * 1000 };
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'not-found') return { kind: 'unlimited' };
    throw error;
  }
}
