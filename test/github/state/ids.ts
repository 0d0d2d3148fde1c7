import { createHash } from 'node:crypto';
import type { Store } from './store.ts';

/** First ids of a kind. Those of issues, pull requests and reviews are beyond 32 bits, as new ones at GitHub are. */
const FIRST: Readonly<Record<string, number>> = {
  account: 900_000_000,
  repository: 700_000_000,
  label: 800_000_000,
  subject: 3_000_000_000,
  review: 4_000_000_000,
  comment: 1_500_000_000,
  check: 600_000_000,
};

export function nextId(store: Store, kind: string): number {
  const id = store.ids.get(kind) ?? FIRST[kind] ?? 1;
  store.ids.set(kind, id + 1);
  return id;
}

/** An opaque, stable node id in GitHub's form: `PR_kwDO…`. */
export function nodeId(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_kwDO${Buffer.from(parts.join(':')).toString('base64url')}`;
}

/** The git object id of a file's contents. */
export function blobOid(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

export function objectId(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** A number of 31 bits that is always the same for the same text (FNV-1a). */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}
