import type { Commit } from '../domain/commit.ts';

/** Whether a commit only brings in others' work, whose commits git may list in its message. */
export function isMergeCommit({ isMerge, message }: Pick<Commit, 'isMerge' | 'message'>): boolean {
  return isMerge ?? MERGE_SUBJECT.test(message);
}

const MERGE_SUBJECT =
  /^Merge (?:(?:remote-tracking )?branch(?:es)? '|tag '|commit '|pull request #\d{1,9} from )/;

/** The same of the commit that merged a pull request, where GitHub's own merge brings in nothing but the pull request. */
export function isMergeOfOthers(message: string): boolean {
  return MERGE_SUBJECT.test(message) && !message.startsWith('Merge pull request #');
}
