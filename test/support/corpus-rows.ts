import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FOLDER = new URL('../../../shared/corpus/', import.meta.url);

export interface CorpusCommit {
  readonly sha: string;
  readonly message: string;
  readonly author_name?: string | null;
  readonly author_email?: string | null;
  readonly author_login?: string | null;
  readonly committer_name?: string | null;
  readonly committer_email?: string | null;
  readonly committer_login?: string | null;
  readonly authored_at?: string | null;
  readonly committed_at?: string | null;
}

/** A row of the corpus, with the fields that are read here: its README says what they are. */
export interface CorpusRow {
  readonly repo: string;
  readonly number: number | null;
  readonly kind?: string;
  readonly label?: string | null;
  readonly label_source?: string;
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly visible?: boolean;
  readonly signals?: readonly { readonly harness: string; readonly variant?: string }[];
  readonly category?: string;
  readonly expected?: 'none' | 'review';
  readonly body_kind?: string;
  readonly sha?: string;
  readonly user?: string | null;
  readonly title?: string | null;
  readonly body?: string | null;
  readonly head_branch?: string | null;
  readonly created_at?: string | null;
  readonly first_authored_at?: string | null;
  readonly merged_at?: string | null;
  readonly merge_sha?: string | null;
  readonly squash_message?: string | null;
  readonly commits_total?: number | null;
  readonly commits?: readonly CorpusCommit[];
}

export type CorpusFile = 'positives' | 'negatives' | 'bodies';

/** The rows of a file of the corpus, in its order. */
export function corpusRows(file: CorpusFile): readonly CorpusRow[] {
  const text = gunzipSync(readFileSync(new URL(`${file}.jsonl.gz`, FOLDER))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CorpusRow => JSON.parse(line));
}
