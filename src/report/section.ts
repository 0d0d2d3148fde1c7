import type { RootContent } from 'mdast';

/** A part of the document that stands or falls as a whole. */
export interface Section {
  readonly id:
    | 'summary'
    | 'table'
    | 'more-rows'
    | 'waiting'
    | 'unreviewed'
    | 'hold-up'
    | 'pairs'
    | 'trend'
    | 'follow-up'
    | 'coverage'
    | 'drift'
    | 'more-figures'
    | 'definitions'
    | 'behind-the-numbers';
  /** As the reader is told of it where it had to be left out. */
  readonly name: string;
  readonly nodes: readonly RootContent[];
}
