import type { PullRequest } from '../../domain/pull-request.ts';
import { PARTS, type Part } from './parts.ts';

/** Which pieces of the query are left out, and which facts are unknown for that. */
export interface Plan {
  readonly without: ReadonlySet<string>;
  readonly unknown: ReadonlySet<keyof PullRequest>;
}

export const WHOLE_PLAN: Plan = { without: new Set(), unknown: new Set() };

/** Leaves pieces out that may not be read: what they would have said is unknown. */
export function withoutForbidden(plan: Plan, ids: readonly string[]): Plan {
  const gone = PARTS.filter(({ id }) => ids.includes(id));
  return {
    without: new Set([...plan.without, ...ids]),
    unknown: new Set([...plan.unknown, ...gone.flatMap(({ facts }) => facts)]),
  };
}

/**
 * Leaves pieces out that the server's schema lacks. A kind of event that it does not know has never happened there,
 * so that events stay known; every other piece is unknown.
 */
export function withoutMissing(plan: Plan, missing: readonly Part[]): Plan {
  const facts = missing.flatMap((part) => (isEvent(part) ? [] : part.facts));
  return {
    without: new Set([...plan.without, ...missing.map(({ id }) => id)]),
    unknown: new Set([...plan.unknown, ...facts]),
  };
}

function isEvent(part: Part): boolean {
  return part.place === 'timeline' && part.facts.includes('events');
}
