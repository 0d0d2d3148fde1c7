import fc from 'fast-check';
import type { Account } from '../../src/domain/account.ts';
import type { Commit, CommitIdentity } from '../../src/domain/commit.ts';
import { DAY } from '../../src/domain/duration.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { PullRequestEvent } from '../../src/domain/pull-request-event.ts';
import type { Review } from '../../src/domain/review.ts';

export const CREATED = Date.UTC(2026, 0, 1);
export const OBSERVED = CREATED + 300 * DAY;

/** A consistent pull request: every moment between creation and the data cut, every optional fact there or not. */
export function arbitraryPullRequest(): fc.Arbitrary<PullRequest> {
  return fc.oneof(open(), closed(), merged());
}

const text = fc.string({ unit: 'binary', maxLength: 40 });
const id = text.filter((written) => /\S/.test(written));
const name = fc.stringMatching(/^[\w.-]{1,12}$/);
const moment: fc.Arbitrary<Instant> = fc.integer({ min: CREATED, max: OBSERVED });
const count = fc.nat();

const account: fc.Arbitrary<Account> = fc.record(
  { login: fc.string({ minLength: 1, unit: 'binary' }), id: count, kind: fc.constantFrom('user', 'bot') },
  { noNullPrototype: true, requiredKeys: ['login'] },
);
const accountOrGhost = fc.option(account);

const identity: fc.Arbitrary<CommitIdentity> = fc.record(
  { name: text, email: text, account: accountOrGhost },
  { noNullPrototype: true, requiredKeys: [] },
);

const commit: fc.Arbitrary<Commit> = fc.record(
  {
    sha: fc.string({ minLength: 1 }),
    message: text,
    author: identity,
    committer: identity,
    authoredAt: moment,
    committedAt: moment,
    isMerge: fc.boolean(),
  },
  { noNullPrototype: true, requiredKeys: ['sha', 'message'] },
);

const state = fc.constantFrom<Review['state']>('approved', 'changes-requested', 'commented', 'dismissed');
const review: fc.Arbitrary<Review> = fc.record(
  { author: accountOrGhost, state, submittedAt: moment, commit: text },
  { noNullPrototype: true, requiredKeys: ['author', 'state', 'submittedAt'] },
);

const happened = { at: moment, actor: accountOrGhost };
const event: fc.Arbitrary<PullRequestEvent> = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('ready-for-review', 'converted-to-draft', 'closed', 'reopened'), ...happened },
    { noNullPrototype: true, requiredKeys: ['kind', 'at'] },
  ),
  fc.record(
    { kind: fc.constantFrom('labeled', 'unlabeled'), ...happened, label: text },
    { noNullPrototype: true, requiredKeys: ['kind', 'at', 'label'] },
  ),
  fc.record(
    { kind: fc.constant('assigned'), ...happened, assignee: accountOrGhost },
    { noNullPrototype: true, requiredKeys: ['kind', 'at', 'assignee'] },
  ),
  fc.record(
    { kind: fc.constant('review-dismissed'), ...happened, previousState: state },
    { noNullPrototype: true, requiredKeys: ['kind', 'at', 'previousState'] },
  ),
);

const mergeEvent: fc.Arbitrary<PullRequestEvent> = fc.record(
  { kind: fc.constant('merged'), ...happened },
  { noNullPrototype: true, requiredKeys: ['kind', 'at'] },
);

const required = {
  repository: fc.tuple(name, name).map((parts) => parts.join('/')),
  number: fc.integer({ min: 1 }),
  createdAt: fc.constant(CREATED),
};

const optional = {
  updatedAt: moment,
  author: accountOrGhost,
  title: text,
  body: fc.option(text),
  isDraft: fc.boolean(),
  mergedBy: accountOrGhost,
  mergeCommit: fc.option(fc.record({ sha: text, message: text }, { noNullPrototype: true })),
  headBranch: text,
  headRepository: fc.option(text),
  baseBranch: text,
  baseKind: fc.constantFrom('default', 'protected', 'other'),
  labels: fc.array(text),
  events: timeline(event),
  commits: fc.array(commit, { maxLength: 5 }),
  commitsTotal: fc.integer({ min: 5 }),
  reviews: fc.array(review, { maxLength: 5 }),
  additions: count,
  deletions: count,
  changedFiles: count,
  linkedIssues: fc.array(text),
  initiator: accountOrGhost,
  declared: fc.record(
    { harness: fc.option(id), model: fc.option(id), by: text, at: moment },
    { noNullPrototype: true, requiredKeys: ['harness', 'by'] },
  ),
  expected: fc.record(
    { harness: fc.option(id), model: fc.option(id) },
    { noNullPrototype: true, requiredKeys: ['harness'] },
  ),
};

const always: ('repository' | 'number' | 'createdAt')[] = ['repository', 'number', 'createdAt'];

function open(): fc.Arbitrary<PullRequest> {
  const outcome = {
    state: fc.constant('open'),
    mergedAt: fc.constant(null),
    closedAt: fc.constant(null),
  } as const;
  return fc.record({ ...required, ...optional, ...outcome }, { noNullPrototype: true, requiredKeys: always });
}

function closed(): fc.Arbitrary<PullRequest> {
  const outcome = { state: fc.constant('closed'), mergedAt: fc.constant(null), closedAt: moment } as const;
  return fc.record({ ...required, ...optional, ...outcome }, { noNullPrototype: true, requiredKeys: always });
}

function merged(): fc.Arbitrary<PullRequest> {
  const outcome = {
    state: fc.constant('merged'),
    mergedAt: moment,
    closedAt: moment,
    events: timeline(fc.oneof(event, mergeEvent)),
  } as const;
  return fc.record({ ...required, ...optional, ...outcome }, { noNullPrototype: true, requiredKeys: always });
}

function timeline(of: fc.Arbitrary<PullRequestEvent>): fc.Arbitrary<PullRequestEvent[]> {
  return fc.array(of, { maxLength: 5 }).map((events) => events.toSorted((a, b) => a.at - b.at));
}
