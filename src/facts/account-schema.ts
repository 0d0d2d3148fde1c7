import { z } from 'zod';
import type { Account } from '../domain/account.ts';
import type { ShapeOf } from './shape-of.ts';

/** An account as a facts file has it. Its title is its word, and its section, in the docs. */
export const accountSchema = z
  .object({
    login: z.string().min(1).meta({ description: 'Bots with their `[bot]`, such as `dependabot[bot]`.' }),
    id: z.int().exactOptional().meta({
      description: 'Number of the account at its host. It outlives a new login, so it is compared first.',
    }),
    kind: z.enum(['user', 'bot']).exactOptional().meta({
      description:
        'Without it nobody can say whether the account is a person or a bot, unless the login tells.',
    }),
  } satisfies ShapeOf<Account>)
  .meta({ title: 'account' });
