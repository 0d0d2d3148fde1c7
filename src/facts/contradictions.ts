import type { Commit } from '../domain/commit.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';

/** A fact that others of the same pull request rule out. `text` says why, and what was made unknown. */
export interface Contradiction {
  readonly field: string;
  readonly text: string;
}

/** A pull request without the facts that contradict others, and what these were. */
export interface Consistent {
  readonly pullRequest: PullRequest;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Makes facts unknown that cannot be true: of two that rule each other out neither is believed, and a list with one
 * impossible moment is not believed as a whole. Nothing is guessed, nothing becomes zero.
 */
export function withoutContradictions(given: PullRequest, observedAt: Instant): Consistent {
  const contradictions: Contradiction[] = [];
  let pullRequest = given;
  for (const check of CHECKS) {
    const finding = check(pullRequest, observedAt);
    if (finding === null) continue;
    pullRequest = finding.left;
    contradictions.push({ field: finding.field, text: finding.text });
  }
  return { pullRequest, contradictions };
}

interface Finding extends Contradiction {
  readonly left: PullRequest;
}

type Check = (pullRequest: PullRequest, observedAt: Instant) => Finding | null;
type OptionalField = Exclude<keyof PullRequest, 'repository' | 'number' | 'createdAt'>;

/**
 * What says how a pull request stands. Where one of them cannot be true all go, the timeline too: from any that was
 * left the outcome would be put together again, and a merge believed away.
 */
const OUTCOME: readonly OptionalField[] = ['state', 'mergedAt', 'closedAt', 'events'];

const CHECKS: readonly Check[] = [
  (pr, cut) => checkMoment(pr, 'updatedAt', cut, ['updatedAt']),
  (pr, cut) => checkMoment(pr, 'mergedAt', cut, OUTCOME),
  (pr, cut) => checkMoment(pr, 'closedAt', cut, OUTCOME),
  checkState,
  checkMergeEvent,
  checkEvents,
  checkReviews,
  checkCommitTimes,
  (pr, cut) => checkDeclaration(pr, cut),
  (pr) => checkCount(pr, 'additions'),
  (pr) => checkCount(pr, 'deletions'),
  (pr) => checkCount(pr, 'changedFiles'),
  (pr) => checkCount(pr, 'commitsTotal'),
  checkCommitsTotal,
];

function checkMoment(
  pr: PullRequest,
  field: 'updatedAt' | 'mergedAt' | 'closedAt',
  cut: Instant,
  dropped: readonly OptionalField[],
): Finding | null {
  const why = impossible(pr[field], pr, cut);
  return why === null ? null : finding(pr, field, `is ${why}`, dropped);
}

function checkState(pr: PullRequest): Finding | null {
  const text = stateAgainstTimes(pr);
  return text === null ? null : finding(pr, 'state', text, OUTCOME);
}

function stateAgainstTimes(pr: PullRequest): string | null {
  const ended = isKnown(pr.mergedAt) || isKnown(pr.closedAt);
  if (pr.state === 'open' && ended) {
    return `is "open" although "${isKnown(pr.mergedAt) ? 'mergedAt' : 'closedAt'}" is a time`;
  }
  if (pr.state === 'merged' && pr.mergedAt === null) return 'is "merged" although "mergedAt" is null';
  if (pr.state === 'closed' && pr.closedAt === null && !isKnown(pr.mergedAt)) {
    return 'is "closed" although "closedAt" is null';
  }
  return null;
}

function checkMergeEvent(pr: PullRequest): Finding | null {
  if (isKnown(pr.mergedAt) || pr.events?.some(({ kind }) => kind === 'merged') !== true) return null;
  const merged = 'although an event says that it was merged';
  if (pr.mergedAt === null) return finding(pr, 'mergedAt', `is null ${merged}`, OUTCOME);
  if (pr.state === 'open') return finding(pr, 'state', `is "open" ${merged}`, OUTCOME);
  return pr.closedAt === null ? finding(pr, 'closedAt', `is null ${merged}`, OUTCOME) : null;
}

/** An impossible ending leaves the outcome unknown too, unless a time of its own proves it. */
function checkEvents(pr: PullRequest, cut: Instant): Finding | null {
  for (const [index, event] of (pr.events ?? []).entries()) {
    const why = impossible(event.at, pr, cut);
    if (why === null) continue;
    const proven = isKnown(pr.mergedAt) || isKnown(pr.closedAt) || !ENDINGS.includes(event.kind);
    return finding(pr, `events[${index}].at`, `is ${why}`, proven ? ['events'] : OUTCOME);
  }
  return null;
}

const ENDINGS: readonly PullRequestEvent['kind'][] = ['closed', 'reopened', 'merged'];

function checkReviews(pr: PullRequest, cut: Instant): Finding | null {
  for (const [index, review] of (pr.reviews ?? []).entries()) {
    const why = impossible(review.submittedAt, pr, cut);
    if (why !== null) return finding(pr, `reviews[${index}].submittedAt`, `is ${why}`, ['reviews']);
  }
  return null;
}

/** Commits are often older than their pull request, and their clocks are their authors': only these times go. */
function checkCommitTimes(pr: PullRequest, cut: Instant): Finding | null {
  const late = (pr.commits ?? []).flatMap((commit, index) =>
    lateTimes(commit, cut).map((name) => `commits[${index}].${name}`),
  );
  const [field] = late;
  if (field === undefined || pr.commits === undefined) return null;
  const more = late.length > 1 ? ` (${late.length} such times)` : '';
  const left = { ...pr, commits: pr.commits.map((commit) => withoutTimes(commit, lateTimes(commit, cut))) };
  return { left, field, text: `"${field}" is after the data was observed${more}: taken as unknown` };
}

function lateTimes(commit: Commit, cut: Instant): readonly ('authoredAt' | 'committedAt')[] {
  return (['authoredAt', 'committedAt'] as const).filter((name) => (commit[name] ?? cut) > cut);
}

function withoutTimes(commit: Commit, names: readonly ('authoredAt' | 'committedAt')[]): Commit {
  const left: { -readonly [K in keyof Commit]: Commit[K] } = { ...commit };
  for (const name of names) delete left[name];
  return left;
}

function checkDeclaration(pr: PullRequest, cut: Instant): Finding | null {
  if (pr.declared?.at === undefined || pr.declared.at <= cut) return null;
  const { at, ...declared } = pr.declared;
  const text = `"declared.at" (${time(at)}) is after the data was observed: taken as unknown`;
  return { left: { ...pr, declared }, field: 'declared.at', text };
}

function checkCount(
  pr: PullRequest,
  field: 'additions' | 'deletions' | 'changedFiles' | 'commitsTotal',
): Finding | null {
  const count = pr[field];
  return count === undefined || count >= 0 ? null : finding(pr, field, `is negative (${count})`, [field]);
}

function checkCommitsTotal(pr: PullRequest): Finding | null {
  const listed = pr.commits?.length ?? 0;
  if (pr.commitsTotal === undefined || pr.commitsTotal >= listed) return null;
  const text = `is ${pr.commitsTotal} although the list of commits has ${listed}`;
  return finding(pr, 'commitsTotal', text, ['commitsTotal']);
}

function impossible(at: Instant | null | undefined, pr: PullRequest, cut: Instant): string | null {
  if (!isKnown(at)) return null;
  if (at > cut) return `${time(at)}, after the data was observed (${time(cut)})`;
  return at < pr.createdAt ? `${time(at)}, before "createdAt" (${time(pr.createdAt)})` : null;
}

function finding(pr: PullRequest, field: string, why: string, dropped: readonly OptionalField[]): Finding {
  const left: { -readonly [K in keyof PullRequest]: PullRequest[K] } = { ...pr };
  const gone = dropped.filter((name) => left[name] !== undefined);
  for (const name of gone) delete left[name];
  const names = gone.map((name) => `"${name}"`).join(', ');
  return { left, field, text: `"${field}" ${why}: ${names} taken as unknown` };
}

function isKnown(at: Instant | null | undefined): at is Instant {
  return at !== null && at !== undefined;
}

function time(at: Instant): string {
  return new Date(at).toISOString();
}
