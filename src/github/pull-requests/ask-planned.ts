import { type GraphqlAnswer, type GraphqlError, graphqlFailure, isRefusedAsWhole } from '../graphql.ts';
import { PARTS } from '../queries/parts.ts';
import { partsAt } from '../queries/parts-at.ts';
import { type Plan, withoutForbidden, withoutMissing } from '../queries/plan.ts';
import { missingParts } from '../queries/schema.ts';
import { type Reading, sayMissing, sayUnknown } from './reading.ts';

/** An answer with the plan that the query went by. */
export interface PlannedAnswer extends GraphqlAnswer {
  readonly plan: Plan;
}

const UNKNOWN_ERROR: GraphqlError = { type: null, message: 'no message', path: [] };

/**
 * Asks for pull requests and, where a field is forbidden or the server is too old for it, again without it. Errors
 * that remain are the caller's.
 */
export async function askPlanned(
  reading: Reading,
  textOf: (plan: Plan) => string,
  variables: Readonly<Record<string, unknown>>,
  retries: number,
): Promise<PlannedAnswer> {
  const { host, attempt, repository } = reading;
  for (;;) {
    const { plan } = reading;
    const query = { text: textOf(plan), variables: { ...repository, ...variables }, attempt, retries };
    const answer = await host.graphql(query);
    if (isRefusedAsWhole(answer)) await leaveOutMissing(reading, plan, answer);
    else if (!leavesOutForbidden(reading, plan, answer.errors)) return { ...answer, plan };
  }
}

async function leaveOutMissing(reading: Reading, asked: Plan, answer: GraphqlAnswer): Promise<void> {
  const { host, attempt } = reading;
  // Another query that was on its way at the same time has found out already.
  if (reading.plan !== asked) return;
  const missing = missingParts(await host.schema());
  const fresh = missing.filter(({ id }) => !asked.without.has(id));
  if (fresh.length === 0) throw graphqlFailure(answer.errors[0] ?? UNKNOWN_ERROR, attempt);
  host.plan = withoutMissing(host.plan, missing);
  reading.plan = withoutMissing(reading.plan, missing);
  sayMissing(reading);
}

function leavesOutForbidden(reading: Reading, asked: Plan, errors: readonly GraphqlError[]): boolean {
  const paths = errors.filter(({ type }) => type === 'FORBIDDEN').map(({ path }) => path);
  const fresh = new Set(paths.flatMap(partsAt).filter((id) => !asked.without.has(id)));
  if (fresh.size === 0) return false;
  reading.plan = withoutForbidden(reading.plan, [...fresh]);
  for (const { id, facts } of PARTS.filter((part) => fresh.has(part.id))) {
    const [field = null] = facts;
    sayUnknown(reading, field, field ?? id, 'the token may not read it');
  }
  return true;
}
