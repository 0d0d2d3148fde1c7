import type { Account } from '../domain/account.ts';
import type { Commit, CommitIdentity } from '../domain/commit.ts';
import { automationLogin } from './automation.ts';
import { isBot } from './bot-login.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { identitySignals } from './find-identity.ts';
import { accountOfAddress } from './git-address.ts';
import { isMergeCommit } from './merge-commit.ts';
import { isRevert, isRevertSubject } from './revert.ts';

/** Why nothing that a commit's message says is its own: it brings in, undoes or copies others' work. `null`: it is. */
export function messageAside(
  commit: Pick<Commit, 'message' | 'author' | 'isMerge'>,
  catalogue: CompiledCatalogue,
): string | null {
  if (isMergeCommit(commit)) return 'in a merge commit';
  if (isRevertSubject(commit.message) || isRevert(commit.message)) return 'in the text of a revert';
  return isAutomationCommit(commit, catalogue) ? 'in a commit of automation' : null;
}

/**
 * Whether a program that is no harness wrote a commit: its message credits whoever had a hand in what it updates,
 * copies or releases, and an agent that committed it only passed it on.
 */
export function isAutomationCommit(
  { author }: Pick<Commit, 'author'>,
  catalogue: CompiledCatalogue,
): boolean {
  if (author === undefined || !isProgram(author)) return false;
  return !identitySignals(catalogue, author, 'commit-author').some(({ harness }) => harness !== null);
}

/** Bots sign with their name where they have no address of GitHub's. */
function isProgram({ account, email, name }: CommitIdentity): boolean {
  const known = account ?? accountOfAddress(email ?? '');
  return (
    (known !== null && isProgramsAccount(known)) || (name !== undefined && isProgramsAccount({ login: name }))
  );
}

function isProgramsAccount(account: Account): boolean {
  return isBot(account) || automationLogin(account) !== null || account.login === 'github-actions';
}
