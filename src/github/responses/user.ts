import { z } from 'zod';
import type { Account } from '../../domain/account.ts';

/** An account as REST writes it: apps with `[bot]`. */
export const userSchema = z
  .object({ login: z.string(), id: z.int(), type: z.string().optional() })
  .transform(({ login, id, type }): Account => {
    const isBot = type === 'Bot' || login.endsWith('[bot]');
    return { login, id, kind: isBot ? 'bot' : 'user' };
  });

/** GraphQL calls also an app its viewer, with REST's spelling. */
export const viewerSchema = z.object({
  viewer: z
    .object({ login: z.string(), databaseId: z.int().nullable() })
    .transform(({ login, databaseId }): Account => {
      const id = databaseId === null ? {} : { id: databaseId };
      return { login, ...id, kind: login.endsWith('[bot]') ? 'bot' : 'user' };
    }),
});
