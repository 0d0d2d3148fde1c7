import type { Account } from '../domain/account.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';
import { sameAccount } from '../measurement/same-account.ts';
import type { Forge } from './forge.ts';
import { harnessOfLabel } from './our-labels.ts';

/**
 * A pull request on which labels that the token itself put count as put by a bot. With somebody's personal token they
 * would else read as that person's word, and a verdict would confirm itself for ever. Who the token is, is asked only
 * where a person's account put such a label.
 */
export async function withoutOwnHand(
  pullRequest: PullRequest,
  { identity }: Pick<Forge, 'identity'>,
): Promise<PullRequest> {
  const { events } = pullRequest;
  if (events === undefined || !events.some((event) => personOf(event) !== null)) return pullRequest;
  const own = await identity();
  const isOwn = (event: PullRequestEvent) => {
    const person = personOf(event);
    return person !== null && sameAccount(person, own);
  };
  return {
    ...pullRequest,
    events: events.map((event) => (isOwn(event) ? { ...event, actor: { ...own, kind: 'bot' } } : event)),
  };
}

/** Of many, one by one. */
export async function* withoutOwnHands(
  pullRequests: AsyncIterable<PullRequest>,
  forge: Pick<Forge, 'identity'>,
): AsyncGenerator<PullRequest, void, void> {
  for await (const pullRequest of pullRequests) yield await withoutOwnHand(pullRequest, forge);
}

/** The user who put or took a label of a harness. */
function personOf(event: PullRequestEvent): Account | null {
  if (event.kind !== 'labeled' && event.kind !== 'unlabeled') return null;
  if (harnessOfLabel(event.label) === null || event.actor?.kind !== 'user') return null;
  return event.actor;
}
