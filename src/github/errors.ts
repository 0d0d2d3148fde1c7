import { RequestError } from '@octokit/request-error';
import type { Instant } from '../domain/instant.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import { RateLimitError } from '../tasks/rate-limit-error.ts';

/** What was tried, for messages: "The token may not *open an issue* in *o/r*: … needs *issues: write*". */
export interface Attempt {
  readonly what: string;
  /** `owner/name`, or what else was asked of. */
  readonly where: string;
  readonly needs: string;
}

/** What Octokit throws of an answer; `status` 500 also where there was none. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly body: unknown;
}

/**
 * Says what Octokit threw as what it means: a limit, or what cannot be mended by waiting. Anything else is thrown on.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function classified(error: unknown, attempt: Attempt, now: Instant): Error {
  if (error instanceof ForgeError || error instanceof RateLimitError) return error;
  const refusal = refusalOf(error);
  if (refusal === null) return error instanceof Error ? error : new Error(String(error));
  return limitOf(refusal, attempt, now) ?? forgeError(refusal, attempt, error);
}

/** A limit that GraphQL says in a 200. */
export function graphqlLimit(
  errors: readonly { readonly type: string | null }[],
  headers: Refusal['headers'],
  attempt: Attempt,
): RateLimitError | null {
  const isLimit = errors.some(({ type }) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT');
  return isLimit ? exhausted(resetOf(headers), attempt) : null;
}

/** The parts of an error that an answer stands behind; `null`: none does. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RequestError) {
    const { status, message, response } = error;
    return {
      status,
      message: messageOf(response?.data) ?? message,
      headers: response?.headers ?? {},
      body: response?.data,
    };
  }
  const response = property(error, 'response');
  if (response === undefined) return null;
  const headers = property(response, 'headers');
  return {
    status: Number(property(response, 'status') ?? 500),
    message: error instanceof Error ? error.message : String(error),
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
    body: property(response, 'data'),
  };
}

function limitOf(
  { status, message, headers }: Refusal,
  attempt: Attempt,
  now: Instant,
): RateLimitError | null {
  if (status !== 403 && status !== 429) return null;
  if (/\bsecondary rate\b/i.test(message)) {
    const after = Number(headers['retry-after']);
    const text = `GitHub asks to slow down (secondary rate limit) on trying to ${attempt.what} in ${attempt.where}.`;
    return new RateLimitError(text, Number.isFinite(after) ? now + after * 1000 : null);
  }
  return String(headers['x-ratelimit-remaining']) === '0' ? exhausted(resetOf(headers), attempt) : null;
}

function exhausted(resetsAt: Instant | null, { what, where }: Attempt): RateLimitError {
  const until = resetsAt === null ? '' : ` It is renewed at ${new Date(resetsAt).toISOString()}.`;
  return new RateLimitError(
    `GitHub's rate limit is used up on trying to ${what} in ${where}.${until}`,
    resetsAt,
  );
}

function resetOf(headers: Refusal['headers']): Instant | null {
  const seconds = Number(headers['x-ratelimit-reset']);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
}

function forgeError(refusal: Refusal, { what, where, needs }: Attempt, cause: unknown): ForgeError {
  const { status, message } = refusal;
  switch (status) {
    case 401:
      return new ForgeError(
        'bad-token',
        `GitHub does not accept the token on trying to ${what} in ${where} (401 ${message}). Hand in one that is valid for this GitHub and has not expired.`,
        { cause },
      );
    case 403:
    case 451:
      return forbidden(refusal, { what, where, needs }, cause);
    case 404:
      return new ForgeError(
        'not-found',
        `GitHub has no ${where}, or does not show it to this token, on trying to ${what}. Check the name, and that the token covers the repository with ${needs}.`,
        { cause },
      );
    case 410:
      return new ForgeError(
        'gone',
        `Issues are disabled in ${where}: GitHub refuses to ${what}. Enable them in the repository's settings, or name another repository for reports.`,
        { cause },
      );
    case 400:
    case 409:
    case 422:
      return new ForgeError('invalid', `GitHub refused to ${what} in ${where} (${status}): ${message}`, {
        cause,
      });
    default:
      return new ForgeError(
        'unavailable',
        `GitHub failed to ${what} in ${where} (${status} ${message}). Try again later; https://www.githubstatus.com says whether more is wrong.`,
        { cause },
      );
  }
}

function forbidden(
  { message, headers }: Refusal,
  { what, where, needs }: Attempt,
  cause: unknown,
): ForgeError {
  if (/\barchived\b/i.test(message)) {
    const text = `${where} is archived, so that nothing can be written to it: GitHub refuses to ${what}. Unarchive it, or leave it out.`;
    return new ForgeError('archived', text, { cause });
  }
  const accepted = headers['x-accepted-github-permissions'];
  const permission = typeof accepted === 'string' && accepted !== '' ? accepted : needs;
  return new ForgeError(
    'forbidden',
    `The token may not ${what} in ${where} (${message}). Grant it ${permission}.`,
    { cause },
  );
}

function messageOf(body: unknown): string | null {
  const message = property(body, 'message');
  if (typeof message !== 'string') return null;
  const errors = property(body, 'errors');
  return Array.isArray(errors) && errors.length > 0 ? `${message}: ${JSON.stringify(errors)}` : message;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
