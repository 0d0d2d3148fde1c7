import type { PullRequestRef } from '../domain/pull-request-ref.ts';

/**
 * Something in a record that could not be taken as it stands, and what was done about it.
 *
 * `contradiction`: a fact that others of the same record rule out, now unknown. `misspelled-key`: a key that is not
 * read and resembles one that is; told once a file. `after-data-cut`: the whole pull request is younger than the data.
 * `outside-scope`: its repository is not in the header's scope, and it counts all the same; told once a repository.
 */
export interface FactsNotice {
  readonly kind: 'contradiction' | 'misspelled-key' | 'after-data-cut' | 'outside-scope';
  readonly line: number;
  readonly pullRequest: PullRequestRef;
  /** Path of the property, e.g. `commits[3].authoredAt`. */
  readonly field: string;
  /** The whole sentence: our words, names, numbers and times only. */
  readonly text: string;
}
