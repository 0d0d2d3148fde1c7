import type { AttributedPullRequest } from '../domain/attribution.ts';
import type { Person } from '../domain/person.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { ReviewerRole } from './reviewer-role.ts';

const UNKNOWN: Person = Object.freeze({ kind: 'unknown' });

/**
 * Who answers for a pull request: its author where that is a user and no agent's account, else the initiator that
 * attribution found, else unknown.
 */
export function personOf(
  { author }: PullRequest,
  attribution: AttributedPullRequest,
  roleOf: ReviewerRole,
): Person {
  if (author != null && roleOf(author) === 'user' && !isAgentAccount(attribution)) {
    return { kind: 'known', login: author.login, via: 'author' };
  }
  const { initiator } = attribution;
  if (initiator == null) return UNKNOWN;
  const role = roleOf(initiator);
  const isNoPerson = initiator.kind === 'bot' || role === 'ai' || role === 'automation';
  return isNoPerson ? UNKNOWN : { kind: 'known', login: initiator.login, via: 'initiator' };
}

/** Some agents open pull requests with an account of type User. */
function isAgentAccount({ evidence }: AttributedPullRequest): boolean {
  return evidence.some(
    ({ field, basis, certainty, means }) =>
      field === 'author' &&
      basis === 'identity' &&
      certainty !== 'weak' &&
      (means === 'authored' || means === 'automation'),
  );
}
