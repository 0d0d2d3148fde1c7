/** What the double keeps, as plain objects in the shape of GitHub's GraphQL schema. Moments are ISO 8601, whole seconds. */
export interface AccountRecord {
  readonly __typename: 'User' | 'Bot' | 'Mannequin' | 'Organization';
  id: string;
  databaseId: number;
  /** As GraphQL spells it: a bot without `[bot]`. */
  readonly login: string;
  /** As REST spells it: `dependabot[bot]`, `Copilot`. */
  readonly restLogin: string;
  readonly name: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface LabelRecord {
  readonly __typename: 'Label';
  readonly id: string;
  readonly databaseId: number;
  name: string;
  color: string;
  description: string | null;
  readonly isDefault: boolean;
  readonly createdAt: string;
  updatedAt: string;
  readonly repository: RepositoryRecord;
}

export interface GitActorRecord {
  readonly name: string | null;
  readonly email: string | null;
  readonly date: string;
  readonly account: AccountRecord | null;
}

export interface CheckRunRecord {
  readonly __typename: 'CheckRun';
  readonly id: string;
  readonly databaseId: number;
  readonly app: string;
  name: string;
  /** `QUEUED`, `IN_PROGRESS`, `COMPLETED`. */
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  externalId: string | null;
  detailsUrl: string | null;
}

export interface StatusRecord {
  readonly __typename: 'StatusContext';
  readonly id: string;
  readonly databaseId: number;
  readonly context: string;
  /** `SUCCESS`, `PENDING`, `FAILURE`, `ERROR`, `EXPECTED`. */
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly createdAt: string;
  readonly creator: AccountRecord | null;
}

export type CheckRecord = CheckRunRecord | StatusRecord;

export interface CommitRecord {
  readonly __typename: 'Commit';
  readonly id: string;
  readonly oid: string;
  readonly message: string;
  readonly author: GitActorRecord | null;
  readonly committer: GitActorRecord | null;
  readonly authoredDate: string;
  readonly committedDate: string;
  readonly parentOids: readonly string[];
  readonly repository: RepositoryRecord;
  readonly checks: CheckRecord[];
}

/** An entry of a timeline. `at` orders it; the other properties are those of its schema type. */
export interface TimelineRecord {
  readonly __typename: string;
  readonly id: string;
  readonly at: string;
  readonly [property: string]: unknown;
}

export interface ReviewRecord extends TimelineRecord {
  readonly __typename: 'PullRequestReview';
  readonly fullDatabaseId: string;
  readonly author: AccountRecord | null;
  readonly state: string;
  readonly body: string;
  readonly submittedAt: string | null;
  readonly oid: string | null;
}

export interface CommentRecord extends TimelineRecord {
  readonly __typename: 'IssueComment';
  readonly databaseId: number;
  readonly author: AccountRecord | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  lastEditedAt: string | null;
  editor: AccountRecord | null;
  readonly subject: IssueRecord | PullRequestRecord;
  readonly reactionsBy: { readonly content: string; readonly user: AccountRecord | null }[];
}

interface Discussed {
  readonly id: string;
  /** Beyond 32 bits, as new ones are. */
  readonly fullDatabaseId: string;
  readonly number: number;
  readonly repository: RepositoryRecord;
  readonly author: AccountRecord | null;
  title: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  lastEditedAt: string | null;
  editor: AccountRecord | null;
  labels: LabelRecord[];
  assignees: AccountRecord[];
  readonly comments: CommentRecord[];
  /** Oldest first; comments, commits and reviews stand in it too. */
  readonly timeline: TimelineRecord[];
}

export interface IssueRecord extends Discussed {
  readonly __typename: 'Issue';
  state: 'OPEN' | 'CLOSED';
  stateReason: 'COMPLETED' | 'NOT_PLANNED' | 'REOPENED' | 'DUPLICATE' | null;
}

export interface FileRecord {
  readonly path: string;
  readonly additions: number;
  readonly deletions: number;
  /** `ADDED`, `CHANGED`, `COPIED`, `DELETED`, `MODIFIED`, `RENAMED`. */
  readonly changeType: string;
}

export interface PullRequestRecord extends Discussed {
  readonly __typename: 'PullRequest';
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  mergedAt: string | null;
  mergedBy: AccountRecord | null;
  mergeCommit: CommitRecord | null;
  headRefName: string;
  headRefOid: string;
  /** `owner/name`; `null`: the fork was deleted. */
  readonly headRepositoryName: string | null;
  readonly baseRefName: string;
  additions: number;
  deletions: number;
  changedFiles: number;
  readonly files: FileRecord[];
  readonly commits: CommitRecord[];
  /** GitHub's own count: REST stops at 250. */
  readonly reviews: ReviewRecord[];
  /** `owner/name#number`. */
  readonly linkedIssues: readonly string[];
  /** Set where the checks themselves are not modelled. */
  readonly rollup: string | null;
  /** No webhook is ever delivered for it (opened by `github-actions[bot]`, workflows awaiting approval). */
  readonly silent: boolean;
}

export interface FileVersion {
  readonly text: string;
  readonly oid: string;
}

export interface RepositoryRecord {
  readonly __typename: 'Repository';
  readonly id: string;
  readonly databaseId: number;
  readonly name: string;
  readonly owner: AccountRecord;
  readonly nameWithOwner: string;
  visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  isArchived: boolean;
  hasIssuesEnabled: boolean;
  readonly isFork: boolean;
  readonly defaultBranch: string;
  readonly protectedBranches: string[];
  readonly createdAt: string;
  readonly labels: LabelRecord[];
  readonly pullRequests: Map<number, PullRequestRecord>;
  readonly issues: Map<number, IssueRecord>;
  /** By path, on the default branch. */
  readonly files: Map<string, FileVersion>;
  /** By login in lower case: `none`, `read`, `triage`, `write`, `maintain`, `admin`. */
  readonly permissions: Map<string, Role>;
  /** Grows with every change of a pull request or issue; ordered lists are kept until it does. */
  revision: number;
  nextNumber: number;
}

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** What can be asked for by its node id. */
export type NodeRecord = AccountRecord | RepositoryRecord | IssueRecord | PullRequestRecord | CommentRecord;
