/** An answer of refusal in the form of GitHub's REST API. */
export class RestError extends Error {
  readonly status: number;
  /** Path under https://docs.github.com/rest. */
  readonly documentation: string;
  readonly errors: readonly unknown[] | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: {
      readonly documentation?: string;
      readonly errors?: readonly unknown[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.documentation = more.documentation ?? '';
    this.errors = more.errors ?? null;
    this.headers = more.headers ?? {};
  }
}

export function restErrorBody(error: RestError): Readonly<Record<string, unknown>> {
  return {
    message: error.message,
    ...(error.errors === null ? {} : { errors: error.errors }),
    documentation_url: `https://docs.github.com/rest${error.documentation}`,
    status: String(error.status),
  };
}

/** GitHub says "not found" of what the client may not see, too. */
export function notFound(documentation = ''): RestError {
  return new RestError(404, 'Not Found', { documentation });
}

/** 422 with what is wrong with which field. */
export function invalid(
  resource: string,
  field: string,
  code: 'missing_field' | 'already_exists' | 'invalid' | 'missing',
  documentation = '',
): RestError {
  return new RestError(422, 'Validation Failed', { documentation, errors: [{ resource, code, field }] });
}

/** 422 with a sentence of GitHub's own. */
export function refusedValue(
  resource: string,
  field: string,
  message: string,
  documentation = '',
): RestError {
  const errors = [{ resource, code: 'custom', field, message }];
  return new RestError(422, 'Validation Failed', { documentation, errors });
}
