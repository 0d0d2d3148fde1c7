import type { Instant } from '../../../src/domain/instant.ts';
import type { AccountRecord, CommentRecord, CommitRecord, NodeRecord, RepositoryRecord } from './records.ts';

/** Something that was written through the API, in the order it was. */
export interface PublishedDocument {
  readonly kind: 'issue' | 'comment' | 'label' | 'labelling' | 'check-run' | 'status' | 'reaction';
  readonly action: 'created' | 'updated' | 'deleted';
  readonly repository: string;
  /** Issue or pull request; `null` where there is none. */
  readonly number: number | null;
  readonly title: string | null;
  readonly body: string | null;
  /** REST spelling of the account that wrote it. */
  readonly by: string | null;
}

/** Everything that the double knows. Ids are counted up, so that the same seeds give the same ids. */
export interface Store {
  readonly now: () => Instant;
  /** Where people look at it: `https://github.com`. */
  readonly webUrl: string;
  /** By database id. */
  readonly accounts: Map<number, AccountRecord>;
  /** By login in lower case, in either spelling. */
  readonly logins: Map<string, AccountRecord>;
  /** Accounts whose id nobody has said yet. */
  readonly derivedIds: Set<AccountRecord>;
  /** By `owner/name` in lower case; former names lead to the repository too. */
  readonly repositories: Map<string, RepositoryRecord>;
  readonly commits: Map<string, CommitRecord>;
  readonly comments: Map<number, CommentRecord>;
  /** By GraphQL node id. */
  readonly nodes: Map<string, NodeRecord>;
  readonly published: PublishedDocument[];
  /** Counters of ids by kind. */
  readonly ids: Map<string, number>;
}

export function createStore(now: () => Instant, webUrl: string): Store {
  return {
    now,
    webUrl,
    accounts: new Map(),
    logins: new Map(),
    derivedIds: new Set(),
    repositories: new Map(),
    commits: new Map(),
    comments: new Map(),
    nodes: new Map(),
    published: [],
    ids: new Map(),
  };
}

/** GitHub writes whole seconds: `2026-10-05T09:00:00Z`. */
export function isoSeconds(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

export function nowIso(store: Store): string {
  return isoSeconds(store.now());
}
