import type { Commit } from '../domain/commit.ts';

/** Whether a commit only brings in others' work, whose commits git may list in its message. */
export function isMergeCommit({ isMerge, message }: Pick<Commit, 'isMerge' | 'message'>): boolean {
  return isMerge ?? MERGE_SUBJECT.test(message);
}

const MERGE_SUBJECT = /^Merge (?:remote-tracking )?branch(?:es)? '/;
