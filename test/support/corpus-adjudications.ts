import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LabelledCase } from './corpus-labelled.ts';

const adjudication = z.strictObject({
  /** As in `LabelledCase`. */
  id: z.string().min(1),
  /** Id of the harness; `null`: none made it. */
  expected: z.string().nullable(),
  reason: z.string().min(10),
});

export type Adjudication = z.infer<typeof adjudication>;

/** Rows whose label is not the right answer, each judged by somebody who had not seen what attribution says of it. */
export function adjudications(): readonly Adjudication[] {
  const path = new URL('../attribution/adjudications.json', import.meta.url);
  return z.array(adjudication).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The cases with the answers that were found right. A case without an answer gets one where it was judged. */
export function adjudicated(
  cases: readonly LabelledCase[],
  judged: readonly Adjudication[] = adjudications(),
): readonly LabelledCase[] {
  const answers = new Map(judged.map(({ id, expected }) => [id, expected]));
  return cases.map((one) => {
    const harness = answers.get(one.id);
    return harness === undefined
      ? one
      : { ...one, pullRequest: { ...one.pullRequest, expected: { harness } } };
  });
}
