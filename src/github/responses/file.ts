import { z } from 'zod';

/** A file in base64; a folder is a list and no file. */
export const fileSchema = z.object({
  type: z.literal('file'),
  encoding: z.literal('base64'),
  content: z.string(),
  sha: z.string(),
});
