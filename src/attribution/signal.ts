import type { Evidence } from '../domain/evidence.ts';

/**
 * An account that belongs to a tool. GitHub writes one account in three ways (REST `Copilot`, GraphQL
 * `copilot-swe-agent`, search `copilot-swe-agent[bot]`), so `login` stands without `[bot]`, in lower case.
 */
export interface KnownAccount {
  /** Numeric database id: outlives renames, so it is compared first. */
  readonly id?: number;
  readonly login?: string;
  /** The login without `[bot]` cannot be a person's. Else it counts only for an account that is a bot. */
  readonly bare?: boolean;
  /** An ordinary user's account that only a program uses: its login counts for a user too. */
  readonly machineUser?: boolean;
}

/** Where an account or a commit identity may stand to mean what its signal says. */
export type IdentityField = 'author' | 'commit-author' | 'committer' | 'trailer';

/**
 * What a signal reads. Every `pattern` is tried on at most a few hundred characters and never runs unless its
 * `needle` (a lower-case ASCII literal) occurs, and is linear in the length of its input.
 */
export type Match =
  | {
      readonly by: 'account';
      readonly in: readonly IdentityField[];
      readonly accounts: readonly KnownAccount[];
    }
  /** Whole addresses in lower case. `name`: what the name beside it must look like, where the address is shared. */
  | {
      readonly by: 'email';
      readonly in: readonly ('commit-author' | 'committer')[];
      readonly emails: readonly string[];
      readonly name?: RegExp;
    }
  /** The name of a commit's author or committer. */
  | { readonly by: 'name'; readonly in: readonly ('commit-author' | 'committer')[]; readonly pattern: RegExp }
  /** A trailer anywhere in a message or body. `pattern` reads the value, tidied to `Name <address>`. */
  | {
      readonly by: 'trailer';
      readonly key: string;
      readonly needle: string;
      readonly pattern: RegExp;
    }
  /** A line of a message or body. `alone`: a link that in a sentence is only written about. */
  | {
      readonly by: 'line';
      readonly needle: string;
      readonly pattern: RegExp;
      readonly alone?: true;
    }
  /** `ownWord`: the reader's own prefix, which does not become weak where the author's login begins with it. */
  | { readonly by: 'branch'; readonly pattern: RegExp; readonly ownWord?: true }
  | { readonly by: 'title'; readonly pattern: RegExp }
  | { readonly by: 'label'; readonly label: string };

/** One pattern in one field, with what it means, how sure it is, and the cases that pin it. */
export interface Signal {
  /** `harness/name`, for ever. */
  readonly id: string;
  readonly match: Match;
  readonly means: Evidence['means'];
  readonly autonomy: Evidence['autonomy'];
  readonly certainty: Evidence['certainty'];
  /** `unproven`: documented, not yet seen in a public pull request or commit; counts as weak at most. */
  readonly status: 'proven' | 'unproven';
  /** ISO dates between which the tool wrote it; outside of them it is set aside. */
  readonly since?: string;
  readonly until?: string;
  /** Its model writes it by habit in other harnesses too: theirs goes first in the same place. */
  readonly habit?: true;
  /** A time in which something else wrote it too: weak then. */
  readonly falseWindow?: { readonly from: string; readonly until: string };
  /** Seen in the wild, word for word, with its public source. */
  readonly example: { readonly text: string; readonly source: string };
  /** Further forms that the pattern is there for, each with a part of it that the example does not need. */
  readonly alsoMatches?: readonly string[];
  /** Alike in shape, and never a match. */
  readonly nearMisses: readonly string[];
}
