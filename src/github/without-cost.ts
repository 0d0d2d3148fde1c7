import { type Graphql, isRefusedAsWhole } from './graphql.ts';
import { has } from './queries/schema.ts';
import type { ServerSchema } from './server-schema.ts';

const COST = 'rateLimit { cost }';

/** Does not ask what a query costs where the server cannot say: it has no limit then. */
export function withoutCost(graphql: Graphql, schema: ServerSchema): Graphql {
  let isAsked = true;
  return async (query) => {
    const free = { ...query, text: query.text.replace(COST, '') };
    if (!isAsked) return graphql(free);
    const answer = await graphql(query);
    if (!isRefusedAsWhole(answer) || has(await schema(), 'Query.rateLimit')) return answer;
    isAsked = false;
    return graphql(free);
  };
}
