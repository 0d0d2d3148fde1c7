import type { Commit } from '../domain/commit.ts';
import { automationLogin, isRelay } from './automation.ts';
import { accountOfAddress } from './git-address.ts';
import { isMergeCommit } from './merge-commit.ts';

/** Why nothing that a commit's message says is its own: it brings in, undoes or copies others' work. `null`: it is. */
export function messageAside(commit: Pick<Commit, 'message' | 'author' | 'isMerge'>): string | null {
  if (isMergeCommit(commit)) return 'in a merge commit';
  if (isRevert(commit.message)) return 'in the text of a revert';
  return isAutomationCommit(commit) ? 'in a commit of automation' : null;
}

/** Git's and GitHub's own reverts, which carry the text of what they undo. */
function isRevert(message: string): boolean {
  if (message.startsWith('Revert "')) return true;
  return /^revert\b/i.test(message) && /^this reverts commit [0-9a-f]{7}/im.test(message.slice(0, 4000));
}

/** Backports and updates carry the trailers of what they copy: the message of automation's own commit is not its. */
function isAutomationCommit({ author }: Pick<Commit, 'author'>): boolean {
  const account = author?.account ?? accountOfAddress(author?.email ?? '');
  const login = account === null ? null : automationLogin(account);
  return login !== null && !isRelay(login);
}
