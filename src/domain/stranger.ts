/** Something on a pull request that may be a coding tool that nobody knows yet. */
export interface Stranger {
  /** An app that opened it; a co-author with an address like a program's; a tool that a convention's trailer names. */
  readonly kind: 'bot' | 'co-author' | 'declared';
  /** As it is written, where that is surely a program's name; `null`: it may be a person's, and is kept nowhere. */
  readonly name: string | null;
}
