/**
 * A GitHub account as it appears on a pull request, commit or review.
 *
 * `id` is the numeric database id: it outlives renames, so it is compared before the login. `kind` is absent where
 * the source does not say (thin exports); a deleted account ("ghost") is not an `Account` but `null` in its place.
 */
export interface Account {
  readonly login: string;
  readonly id?: number;
  readonly kind?: 'user' | 'bot';
}
