import { z } from 'zod';

export const branchesSchema = z.array(z.object({ name: z.string() }));
