/** An input of the Action that cannot be used; the message names it and says what to write. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(input: string, message: string, options?: ErrorOptions) {
    super(`Input ${input}: ${message}`, options);
  }
}
