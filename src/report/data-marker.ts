import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { PublishedFigures } from '../domain/report.ts';

/**
 * Figures as a hidden line: what was published, for the next report to read. The digest is of the JSON text; it shows
 * that nothing was lost or changed on the way, not who wrote it.
 */
export function dataMarker(figures: PublishedFigures): string {
  const text = JSON.stringify(figures);
  const digest = createHash('sha256').update(text).digest('hex');
  return `<!-- harness-metrics:data v=1 sha256=${digest} ${deflateRawSync(text).toString('base64url')} -->`;
}
