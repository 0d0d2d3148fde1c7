/**
 * Who answers for a pull request: its author where that is a user, else its initiator. Persons are clusters of the
 * analysis and are never shown as rows.
 */
export type Person =
  | { readonly kind: 'known'; readonly login: string; readonly via: 'author' | 'initiator' }
  | { readonly kind: 'unknown' };
