/** What a harness of one's own is called and told by, word for word, as somebody wrote it down. */
export type OwnMark =
  | { readonly kind: 'name' | 'login' | 'email' | 'branch-prefix' | 'label'; readonly text: string }
  /** `value: null`: any value. */
  | { readonly kind: 'trailer'; readonly key: string; readonly value: string | null };
