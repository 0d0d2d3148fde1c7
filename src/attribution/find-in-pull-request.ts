import type { Commit } from '../domain/commit.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Start } from '../domain/start.ts';
import { isAcceptedSuggestion, isPassedOn } from './accepted-suggestion.ts';
import { automationLogin, isAutomationBranch } from './automation.ts';
import { automationFinding } from './automation-finding.ts';
import { isBot } from './bot-login.ts';
import { withoutChangelog } from './changelog-line.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { accountSignals, findInIdentity } from './find-identity.ts';
import { findInText } from './find-in-text.ts';
import { findLabels } from './find-labels.ts';
import { claims, type Finding, finding, type Place } from './finding.ts';
import { headBranch } from './head-branch.ts';
import { amongMany } from './many-authors.ts';
import { isMergeOfOthers } from './merge-commit.ts';
import { isAutomationCommit, messageAside } from './message-aside.ts';
import { isNamesake } from './namesake.ts';
import { isRevert } from './revert.ts';

/** Longest title that is looked at: GitHub allows 256 characters. */
const LONGEST = 300;

/** All signals of a pull request, in the order: author, branch, title, body, labels, commits, merge commit. */
export function findInPullRequest(
  pullRequest: PullRequest,
  { start, catalogue }: { readonly start: Start; readonly catalogue: CompiledCatalogue },
): readonly Finding[] {
  const { createdAt, commits, mergeCommit } = pullRequest;
  const startAt = start.kind === 'started' ? start.at : Number.POSITIVE_INFINITY;
  const found = [
    ...findInAuthor(catalogue, pullRequest),
    ...findInBranchAndTitle(catalogue, pullRequest),
    ...withoutChangelog(findInBody(catalogue, pullRequest), pullRequest, catalogue),
    ...findLabels(catalogue, pullRequest, startAt),
  ];
  for (const commit of commits ?? []) {
    findInCommit(catalogue, commit, { createdAt, startAt, found });
  }
  if (mergeCommit !== null && mergeCommit !== undefined) {
    const at = pullRequest.mergedAt ?? createdAt;
    const own = { ...mergeCommit, isMerge: isMergeOfOthers(mergeCommit.message) };
    const message = findInMessage(catalogue, own, { commit: mergeCommit.sha, at, atStart: false });
    const listed = withoutChangelog(message, pullRequest, catalogue);
    found.push(...listed.map((one) => asInCommits(one, found)));
  }
  return found;
}

/** The message of a squash repeats what its commits say: what did not count there does not count here. */
function asInCommits(one: Finding, found: readonly Finding[]): Finding {
  const same = found.filter(({ signal, commit }) => commit !== null && signal === one.signal);
  const aside = same[0]?.aside ?? null;
  return aside === null || same.some((other) => other.aside === null) ? one : { ...one, aside };
}

function placeAtStart(field: Place['field'], at: Instant): Place {
  return { field, commit: null, at, atStart: true };
}

function findInAuthor(catalogue: CompiledCatalogue, { author, createdAt }: PullRequest): readonly Finding[] {
  if (author === null || author === undefined) return [];
  const place = placeAtStart('author', createdAt);
  const text = author.login;
  const agents = accountSignals(catalogue, author, 'author').map((one) => finding(one, place, { text }));
  const isAutomation =
    automationLogin(author) !== null || (isBot(author) && !agents.some((one) => claims(one) !== null));
  return isAutomation ? [...agents, automationFinding({ field: 'author', account: author })] : agents;
}

function findInBranchAndTitle(catalogue: CompiledCatalogue, pullRequest: PullRequest): readonly Finding[] {
  const { author, title, createdAt } = pullRequest;
  const found: Finding[] = [];
  const branch = headBranch(pullRequest);
  for (const compiled of branch === '' ? [] : catalogue.branches(branch)) {
    if (!compiled.match.pattern.test(branch)) continue;
    const { match, signal } = compiled;
    const isPlain = signal.certainty !== 'certain' && match.ownWord !== true;
    const isPersons = isPlain && isNamesake(branch, author ?? null);
    found.push(finding(compiled, placeAtStart('branch', createdAt), { text: branch, isPersons }));
  }
  const text = title?.slice(0, LONGEST) ?? '';
  for (const compiled of text === '' ? [] : catalogue.titles) {
    if (!compiled.match.pattern.test(text)) continue;
    found.push(finding(compiled, placeAtStart('title', createdAt), { text }));
  }
  if (isAutomationBranch(branch)) found.push(automationFinding({ field: 'branch', branch }));
  return found;
}

/** The body as it is now stands for the body as opened: to drop edited ones would favour short-lived pull requests. */
function findInBody(
  catalogue: CompiledCatalogue,
  { title, body, createdAt }: PullRequest,
): readonly Finding[] {
  if (body === null || body === undefined || body === '') return [];
  const place = placeAtStart('body', createdAt);
  const isOfRevert = (): boolean =>
    isRevert([title ?? '', body.slice(0, BEGINNING)].filter(isWritten).join('\n\n'));
  const aside = onceAsked(() => (isOfRevert() ? 'in the text of a revert' : null));
  return findInText(catalogue, { text: body, trailers: place, lines: place, markdown: true, aside });
}

/** A revert says so here. */
const BEGINNING = 4000;

function isWritten(text: string): boolean {
  return text !== '';
}

function findInCommit(
  catalogue: CompiledCatalogue,
  commit: Commit,
  {
    createdAt,
    startAt,
    found,
  }: { readonly createdAt: Instant; readonly startAt: Instant; readonly found: Finding[] },
): void {
  const { sha, author, committer } = commit;
  const written = commit.authoredAt ?? commit.committedAt;
  const at = written ?? createdAt;
  const atStart = written !== undefined && written <= startAt;
  const when = { commit: sha, at, atStart, undated: written === undefined };
  for (const one of findInIdentity(catalogue, { identity: author, field: 'commit-author' }, when))
    found.push(one);
  const byCommitter = findInIdentity(catalogue, { identity: committer, field: 'committer' }, when);
  const passedOn = byCommitter.length > 0 ? committerAside(commit, catalogue) : null;
  for (const one of byCommitter) found.push(setAside(one, passedOn));
  for (const one of findInMessage(catalogue, commit, when)) {
    const accepted = isAcceptedSuggestion(commit, one, catalogue);
    found.push(setAside(one, accepted ? 'an accepted suggestion' : null));
  }
}

function committerAside(commit: Commit, catalogue: CompiledCatalogue): string | null {
  if (isAutomationCommit(commit, catalogue)) return 'passed on by automation';
  return isPassedOn(commit, catalogue) ? 'passed on what was merged before' : null;
}

function setAside(found: Finding, aside: string | null): Finding {
  return found.aside === null && aside !== null ? { ...found, aside } : found;
}

function findInMessage(
  catalogue: CompiledCatalogue,
  commit: Pick<Commit, 'sha' | 'message' | 'author' | 'isMerge'>,
  when: Omit<Place, 'field'>,
): readonly Finding[] {
  const found = findInText(catalogue, {
    text: commit.message,
    trailers: { ...when, field: 'trailer' },
    lines: { ...when, field: 'message' },
    markdown: false,
    aside: onceAsked(() => messageAside(commit, catalogue)),
  });
  return amongMany(commit.message, found, catalogue);
}

/** Most texts hold nothing, and need no reason why it would not count. */
function onceAsked(reason: () => string | null): () => string | null {
  let answer: string | null | undefined;
  return () => {
    if (answer === undefined) answer = reason();
    return answer;
  };
}
