import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { PublishedFigures } from '../domain/report.ts';

const MARKER = /^<!-- harness-metrics:data v=1 sha256=(?<digest>[0-9a-f]{64}) (?<data>[\w-]{1,60000}) -->$/;
/** Far more than a report has; what unfolds to more is no report's. */
const MOST_BYTES = 262_144;

/**
 * The figures that a body's last line carries; `null` where there are none or they are not what was written: then the
 * earlier figures are unavailable, and nothing is compared with them.
 */
export function readDataMarker(body: string): PublishedFigures | null {
  const { digest, data } = MARKER.exec(lastLine(body))?.groups ?? {};
  if (digest === undefined || data === undefined) return null;
  const text = unfolded(data);
  if (text === null || createHash('sha256').update(text).digest('hex') !== digest) return null;
  const value = parsed(text);
  return isFigures(value) ? value : null;
}

function lastLine(body: string): string {
  return body.trimEnd().split(/\r?\n/).at(-1) ?? '';
}

function unfolded(data: string): string | null {
  try {
    return inflateRawSync(Buffer.from(data, 'base64url'), { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFigures(value: unknown): value is PublishedFigures {
  if (!isRecord(value) || typeof value.week !== 'string' || !/^\d{4}-W\d{2}$/.test(value.week)) return false;
  return hasCounts(value) && isRecord(value.cohorts) && Object.values(value.cohorts).every(isCohort);
}

function isCohort(value: unknown): boolean {
  if (!isRecord(value) || !hasCounts(value)) return false;
  const { mergedBy14d: figure } = value;
  return figure === null || (isRecord(figure) && isNumber(figure.share) && isNumber(figure.n));
}

function hasCounts({ opened, merged, unreviewed }: Readonly<Record<string, unknown>>): boolean {
  return (
    isNumber(opened) && (merged === null || isNumber(merged)) && (unreviewed === null || isNumber(unreviewed))
  );
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
