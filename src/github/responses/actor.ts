import { z } from 'zod';

/** An actor as `fragment actor` asks for it. */
export const actorSchema = z.object({
  __typename: z.string(),
  login: z.string(),
  databaseId: z.int().nullish(),
});

export type RawActor = z.infer<typeof actorSchema>;
