import type { Dials, Fault, SeenRequest } from '../dials.ts';
import type { RestAnswer } from '../rest/route.ts';

/** How often each fault has matched. */
const matched = new WeakMap<Fault, number>();

/** The fault that hits this request, counted; `null`: none. */
export function faultOf(dials: Dials, request: SeenRequest): Fault | null {
  for (const fault of dials.faults) {
    if (!isMeant(fault, request)) continue;
    const count = (matched.get(fault) ?? 0) + 1;
    matched.set(fault, count);
    const first = (fault.after ?? 0) + 1;
    if (count >= first && count < first + (fault.times ?? 1)) return fault;
  }
  const { largestPage } = dials;
  if (largestPage === null || largestPage.fails === 'resource-limits') return null;
  return request.pageSize > largestPage.size ? { on: 'graphql', status: largestPage.fails } : null;
}

/** What GitHub's edge says when an answer does not come in time. */
export function faultAnswer(status: number, isGraphql: boolean, requestId: string): RestAnswer {
  if (status === 504) {
    const message =
      "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.";
    return { status, body: { message } };
  }
  if (!isGraphql) return { status, body: { message: 'Server Error' } };
  const message = `Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include \`${requestId}\` when reporting this issue.`;
  return { status, body: { data: null, errors: [{ message }] } };
}

function isMeant(fault: Fault, request: SeenRequest): boolean {
  return typeof fault.on === 'string' ? fault.on === request.route : fault.on(request);
}
