import type { Account } from '../domain/account.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';
import { sameAccount } from '../measurement/same-account.ts';
import { harnessOfLabel } from './our-labels.ts';

/**
 * A pull request on which labels that the token itself put count as put by a bot. With somebody's personal token they
 * would else read as that person's word, and a verdict would confirm itself for ever.
 */
export function withoutOwnHand(pullRequest: PullRequest, identity: Account): PullRequest {
  const { events } = pullRequest;
  if (events === undefined || !events.some((event) => isOwn(event, identity))) return pullRequest;
  return {
    ...pullRequest,
    events: events.map((event) =>
      isOwn(event, identity) ? { ...event, actor: { ...identity, kind: 'bot' } } : event,
    ),
  };
}

function isOwn(event: PullRequestEvent, identity: Account): boolean {
  if (event.kind !== 'labeled' && event.kind !== 'unlabeled') return false;
  return harnessOfLabel(event.label) !== null && event.actor != null && sameAccount(event.actor, identity);
}
