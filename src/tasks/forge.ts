import type { Account } from '../domain/account.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';

/** What the tasks need of a code host. `src/github` is the one that speaks to GitHub; `memory-forge.ts` keeps it all in memory. */
export interface Forge {
  /**
   * The pull requests of a repository that were updated in a window, and every open one however old, each as of when
   * it was read. One that changed meanwhile comes again, newer.
   *
   * @throws {RateLimitError} after those that were read; {@link ForgeError} for what cannot be mended by waiting
   */
  readonly pullRequests: (repository: string, query: PullRequestQuery) => AsyncIterable<PullRequest>;
  /** `null`: there is none of that number. */
  readonly pullRequest: (ref: PullRequestRef) => Promise<PullRequest | null>;
  /** The repositories of an organisation or a user that the token can see. */
  readonly repositories: (owner: string) => AsyncIterable<Repository>;
  /** `null`: there is none of that name, or it may not be seen. A renamed one is found under its new name. */
  readonly repository: (name: string) => Promise<Repository | null>;
  /** The configuration on the default branch; `null`: there is none. */
  readonly configText: (
    repository: string,
    path: string,
  ) => Promise<{ readonly text: string; readonly sha: string } | null>;
  readonly permission: (repository: string, login: string) => Promise<Permission>;
  readonly labels: Labels;
  readonly documents: Documents;
  /** What was said on a pull request or an issue, oldest first. */
  readonly comments: (ref: PullRequestRef) => AsyncIterable<Comment>;
  /** Answers a pull request or an issue; returns the comment's id. */
  readonly comment: (ref: PullRequestRef, body: string) => Promise<number>;
  /** Who the token is. */
  readonly identity: () => Promise<Account>;
  /** What is left of the primary limit. */
  readonly budget: () => Promise<Budget>;
}

export interface PullRequestQuery {
  /** `null`: from the first. */
  readonly updatedSince: Instant | null;
  readonly until: Instant;
  /** Told whatever the caller should pass on: fields that may not be read, pages that had to be made smaller. */
  readonly onNotice?: (notice: CollectionNotice) => void;
  /** Told after each page how many pull requests came of how many there are (`null`: unknown). */
  readonly onProgress?: (progress: { readonly read: number; readonly total: number | null }) => void;
}

/** A property of {@link PullRequest} that is unknown for a whole repository, and why. */
export interface CollectionNotice {
  readonly repository: string;
  readonly field: string | null;
  readonly text: string;
  /** Pull requests that could not be read, where it is about these. */
  readonly missing?: number;
}

export type Visibility = 'public' | 'internal' | 'private';

/** Least first. */
export type Permission = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Repository {
  /** `owner/name`, as it is called now. */
  readonly name: string;
  readonly visibility: Visibility;
  readonly isArchived: boolean;
  readonly hasIssues: boolean;
  readonly isFork: boolean;
  readonly defaultBranch: string;
}

export interface LabelSpec {
  readonly name: string;
  /** Six hexadecimal digits without `#`. */
  readonly colour: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** Labels of a repository and its pull requests. Capitals do not matter in names. Every call may be repeated. */
export interface Labels {
  readonly ensure: (repository: string, label: LabelSpec) => Promise<void>;
  readonly add: (ref: PullRequestRef, names: readonly string[]) => Promise<void>;
  readonly remove: (ref: PullRequestRef, name: string) => Promise<void>;
}

/** A comment. `isOurs`: the token's own account wrote it, so that what it says of us is true. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly isOurs: boolean;
}

/** An issue that we wrote. */
export interface Document {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly createdAt: Instant;
  /** Somebody else changed the body since we wrote it. */
  readonly editedByOthers: boolean;
}

export interface DocumentDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** Issues that carry our marker *and* our identity as author: a marker alone can be forged. */
export interface Documents {
  /** Newest first. Without a label (`null`) all issues that we wrote: people take labels off and rename them. */
  readonly list: (repository: string, label: string | null) => AsyncIterable<Document>;
  readonly create: (repository: string, draft: DocumentDraft) => Promise<Document>;
  readonly update: (
    document: Document,
    change: { readonly title?: string; readonly body?: string },
  ) => Promise<Document>;
  /** As done, or as one too many. */
  readonly close: (document: Document, as?: 'done' | 'duplicate') => Promise<void>;
}

export type Budget =
  | { readonly kind: 'limited'; readonly left: number; readonly limit: number; readonly resetsAt: Instant }
  | { readonly kind: 'unlimited' };
