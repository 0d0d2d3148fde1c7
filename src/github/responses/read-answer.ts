import type { z } from 'zod';
import { ForgeError } from '../../tasks/forge-error.ts';
import type { Attempt } from '../errors.ts';

/**
 * What GitHub answered, checked.
 *
 * @throws {ForgeError} for an answer that is not as documented, with the place
 */
export function readAnswer<T>(schema: z.ZodType<T>, data: unknown, { what, where }: Attempt): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined ? '' : ` at ${issue.path.join('.')}: ${issue.message}`;
  throw new ForgeError(
    'invalid',
    `GitHub's answer on trying to ${what} in ${where} is not understood${place}`,
    {
      cause: result.error,
    },
  );
}
