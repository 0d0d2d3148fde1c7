import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const SHELF = new URL('../../../shared/data/', import.meta.url);

/** Whether the real data stands beside the repository. */
export const hasRealData = existsSync(new URL('pull-requests.jsonl.gz', SHELF));

/** A row of the real data, with the fields that are read here. */
export interface RealRow {
  readonly source: string;
  readonly repo: string;
  readonly number?: number;
  readonly agent: string | null;
  readonly author_type: 'agent' | 'human' | 'bot' | 'unlabelled';
  readonly author?: string;
  readonly created_at: string;
  readonly merged_at: string | null;
  readonly closed_at: string | null;
  readonly state: 'open' | 'closed' | 'merged';
  readonly additions?: number;
  readonly deletions?: number;
  readonly changed_files?: number;
  readonly commits?: number;
  readonly reviews?: number;
}

/** The rows of a file of the real data. */
export function realRows(
  file: 'pull-requests.jsonl.gz' | 'pull-requests-aidev-v1.jsonl.gz',
): readonly RealRow[] {
  const text = gunzipSync(readFileSync(new URL(file, SHELF))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): RealRow => JSON.parse(line));
}
