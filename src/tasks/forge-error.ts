/** What a code host refused or could not do, in words that say what to change. */
export class ForgeError extends Error {
  override readonly name: string = 'ForgeError';
  readonly kind: ForgeErrorKind;

  constructor(kind: ForgeErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/**
 * `bad-token`, `forbidden` (a permission is missing), `not-found` (or not to be seen), `gone` (issues are disabled),
 * `archived`, `invalid` (refused as malformed), `unavailable` (the host failed, also when asked again).
 */
export type ForgeErrorKind =
  | 'bad-token'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'archived'
  | 'invalid'
  | 'unavailable';
