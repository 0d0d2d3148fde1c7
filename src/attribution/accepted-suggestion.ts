import type { Commit } from '../domain/commit.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { identitySignals } from './find-identity.ts';
import type { Finding } from './finding.ts';

/**
 * Whether a trailer thanks an app for a suggestion that somebody accepted in the web interface: GitHub commits it in the
 * person's name with the app as co-author.
 *
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/incorporating-feedback-in-your-pull-request
 */
export function isAcceptedSuggestion(commit: Commit, found: Finding, catalogue: CompiledCatalogue): boolean {
  return (
    found.field === 'trailer' &&
    found.text.toLowerCase().includes('[bot]@users.noreply.github.com') &&
    (isByWeb(commit) || hasWebSubject(commit)) &&
    !isMergedBefore(commit) &&
    !isAgents(commit, catalogue)
  );
}

/**
 * Whether an agent that committed somebody else's work only passed it on: GitHub ends the subject of a squash with the
 * number of its pull request, so that it is a copy of what was merged before; and what was edited on its pages was
 * edited by a person.
 */
export function isPassedOn(commit: Commit, catalogue: CompiledCatalogue): boolean {
  return (isMergedBefore(commit) || hasWebSubject(commit)) && !isAgents(commit, catalogue);
}

function isMergedBefore({ message }: Commit): boolean {
  return /^[^\n]{1,300} \(#\d{1,9}\)\s*(?:\n|$)/.test(message);
}

function isByWeb({ committer }: Commit): boolean {
  return committer?.email?.toLowerCase() === 'noreply@github.com' || committer?.account?.login === 'web-flow';
}

/** What GitHub calls such a commit where nobody renames it; a rebase makes its committer a person. */
function hasWebSubject({ message }: Commit): boolean {
  return /^(?:Update [\w./@-]{1,250}|Apply suggestions? from [^\n]{1,100})\s*(?:\n|$)/.test(message);
}

function isAgents({ author }: Commit, catalogue: CompiledCatalogue): boolean {
  if (author === undefined) return false;
  return identitySignals(catalogue, author, 'commit-author').some(({ harness }) => harness !== null);
}
