import { createHash } from 'node:crypto';

/** What a title is known again by, without saying it: 16 hexadecimal digits. */
export function titleDigest(title: string): string {
  return createHash('sha256').update(title.trim()).digest('hex').slice(0, 16);
}
