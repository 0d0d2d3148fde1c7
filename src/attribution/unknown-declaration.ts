import type { HarnessId } from '../domain/harness-id.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Finding } from './finding.ts';
import { nearestId } from './nearest-id.ts';
import { overrideFinding } from './override.ts';

/** A declaration of a harness that nobody knows, as evidence set aside: a slip of the pen is seen, not dropped in silence. */
export function unknownDeclaration(
  { declared }: PullRequest,
  harnesses: ReadonlyMap<HarnessId, unknown>,
): Finding | null {
  if (declared === undefined || declared.harness === null || harnesses.has(declared.harness)) return null;
  const nearest = nearestId(declared.harness, [...harnesses.keys()]);
  const meant = nearest === null ? '' : `; did you mean ${nearest}?`;
  const text = `${declared.harness}, says ${declared.by}`;
  const override = { harness: null, model: null, atStart: false, text, by: 'declaration' } as const;
  return { ...overrideFinding(override), aside: `unknown harness id${meant}` };
}
