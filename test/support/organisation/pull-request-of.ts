import type { Account } from '../../../src/domain/account.ts';
import { HOUR, MINUTE } from '../../../src/domain/duration.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import type { PullRequestEvent } from '../../../src/domain/pull-request-event.ts';
import type { Review } from '../../../src/domain/review.ts';
import { approved, bot, commented, pullRequest } from '../pull-request.ts';
import type { Marks, Profile } from './profile.ts';
import type { Random } from './random.ts';

/** Who did what, before it is written down as facts. */
export interface History {
  readonly repository: string;
  readonly number: number;
  readonly createdAt: Instant;
  readonly until: Instant;
  readonly person: Account;
  readonly reviewer: Account;
  readonly pace: number;
  readonly profile: Profile;
}

const TOPICS = [
  'basket',
  'checkout',
  'search',
  'login',
  'invoice',
  'cache',
  'export',
  'webhook',
  'retry',
  'audit',
];
const VERBS = ['Add', 'Fix', 'Speed up', 'Tidy', 'Extend', 'Guard', 'Test'];
const CODERABBIT = bot('coderabbitai', 136622811);

/** Writes a history down as a pull request's facts, nothing later than the cut. */
export function pullRequestOf(history: History, draw: Random): PullRequest {
  const topic = draw.pick(TOPICS);
  const title = `${draw.pick(VERBS)} ${topic}`;
  const marks = history.profile.marks(draw, topic, history.person.login);
  const readyAt =
    history.createdAt + (marks.openedAsDraft ? Math.round(draw.logNormal(80, 0.8)) * MINUTE : 0);
  const isReady = !marks.openedAsDraft || (readyAt < history.until && draw.chance(0.94));
  const reviews = isReady ? reviewsOf(history, readyAt, draw) : [];
  const end = isReady ? endOf(history, readyAt, reviews, draw) : {};
  const lines = Math.round(draw.logNormal(history.profile.lines, 1.1)) + 1;
  return pullRequest({
    repository: history.repository,
    number: history.number,
    createdAt: history.createdAt,
    author: marks.author ?? history.person,
    title,
    body: `${title}, as agreed.\n\n${marks.footer}`.trim(),
    isDraft: !isReady,
    headBranch: marks.branch,
    headRepository: history.repository,
    commits: commitsOf(history, marks, title, draw),
    reviews: reviews.filter((review) => review.submittedAt < (end.mergedAt ?? end.closedAt ?? history.until)),
    events: eventsOf(history, marks, isReady ? readyAt : null),
    labels: marks.label === undefined ? [] : [marks.label.name],
    additions: lines,
    deletions: Math.round(lines * draw.uniform() * 0.6),
    changedFiles: 1 + Math.floor(lines / 40),
    ...(marks.author === undefined ? {} : { initiator: history.person }),
    ...end,
    ...(end.mergedAt == null ? {} : mergeOf(history, reviews, title, draw)),
  });
}

function reviewsOf(history: History, readyAt: Instant, draw: Random): readonly Review[] {
  const { profile, reviewer, until } = history;
  const reviews: Review[] = [];
  if (draw.chance(0.5)) reviews.push(commented(CODERABBIT, readyAt + 4 * MINUTE));
  if (draw.chance(profile.reviewed)) {
    const wait = draw.logNormal(profile.hoursToReview * history.pace, 1.2) * HOUR;
    const first = readyAt + Math.round(wait / MINUTE) * MINUTE;
    if (draw.chance(0.25)) reviews.push({ ...commented(reviewer, first), state: 'changes-requested' });
    reviews.push(approved(reviewer, first + draw.integer(0, 90) * MINUTE));
  }
  return reviews.filter((review) => review.submittedAt < until).sort((a, b) => a.submittedAt - b.submittedAt);
}

function endOf(
  history: History,
  readyAt: Instant,
  reviews: readonly Review[],
  draw: Random,
): Partial<Pick<PullRequest, 'mergedAt' | 'closedAt'>> {
  const lastHuman = reviews.filter((review) => review.author !== CODERABBIT).at(-1)?.submittedAt ?? readyAt;
  const wait = draw.logNormal(history.profile.hoursToMerge * history.pace, 1.5) * HOUR;
  const end = Math.max(lastHuman, readyAt + Math.round(wait / MINUTE) * MINUTE) + 2 * MINUTE;
  if (end >= history.until || draw.chance(0.02)) return {};
  return draw.chance(history.profile.merged) ? { mergedAt: end } : { closedAt: end };
}

function mergeOf(
  history: History,
  reviews: readonly Review[],
  title: string,
  draw: Random,
): Pick<PullRequest, 'mergedBy' | 'mergeCommit'> {
  const message = `${title} (#${history.number})`;
  return { mergedBy: mergerOf(history, reviews), mergeCommit: { sha: draw.hex(40), message } };
}

function mergerOf(history: History, reviews: readonly Review[]): Account {
  return reviews.some((review) => review.author === history.reviewer) && history.number % 3 === 0
    ? history.reviewer
    : history.person;
}

function commitsOf(
  history: History,
  marks: Marks,
  title: string,
  draw: Random,
): NonNullable<PullRequest['commits']> {
  const { person, createdAt } = history;
  const identity = marks.commitAuthor ?? {
    name: person.login,
    email: `${person.login}@example.com`,
    account: marks.author ?? person,
  };
  return Array.from({ length: draw.integer(1, 3) }, (_, index) => {
    const moment = createdAt - (index + 1) * draw.integer(5, 90) * MINUTE;
    const message = [title, '', ...marks.trailers].join('\n').trim();
    return {
      sha: draw.hex(40),
      message,
      author: identity,
      committer: identity,
      authoredAt: moment,
      committedAt: moment,
      isMerge: false,
    };
  }).reverse();
}

function eventsOf(history: History, marks: Marks, readyAt: Instant | null): readonly PullRequestEvent[] {
  const { createdAt, person } = history;
  const events: PullRequestEvent[] = [];
  if (marks.author !== undefined && marks.openedAsDraft) {
    events.push({ kind: 'assigned', at: createdAt, actor: person, assignee: marks.author });
  }
  if (marks.label !== undefined) {
    events.push({ kind: 'labeled', at: createdAt + 3000, actor: marks.label.by, label: marks.label.name });
  }
  if (marks.openedAsDraft && readyAt !== null)
    events.push({ kind: 'ready-for-review', at: readyAt, actor: person });
  return events;
}
