import { z } from 'zod';
import type { Account } from '../../domain/account.ts';

/** Who asks. An app too is a `User` here, with `[bot]` to its login. */
export const viewerSchema = z.object({
  viewer: z
    .object({ login: z.string(), databaseId: z.int().nullable() })
    .transform(({ login, databaseId }): Account => {
      const id = databaseId === null ? {} : { id: databaseId };
      return { login, ...id, kind: login.endsWith('[bot]') ? 'bot' : 'user' };
    }),
});
