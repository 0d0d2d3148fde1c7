import type { AttributedPullRequest, Attribution } from '../domain/attribution.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Start } from '../domain/start.ts';
import { automationFinding } from './automation-finding.ts';
import { botOf } from './bot-of.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { type Case, decide } from './decide.ts';
import { findInPullRequest } from './find-in-pull-request.ts';
import { claims, type Finding } from './finding.ts';
import { goesFirst } from './goes-first.ts';
import { initiatorOf } from './initiator.ts';
import { inOrder } from './order-of.ts';
import { overrideFinding, overrideOf } from './override.ts';
import { earlyCommits, seenCommits } from './seen-commits.ts';
import { unknownDeclaration } from './unknown-declaration.ts';
import { usageOf } from './usage-of.ts';

/**
 * Says which harness made a pull request, on everything that was seen and on what existed when it became ready, with
 * the evidence for both. Reads only the facts given; never calls an unmarked pull request human.
 */
export function attribute(
  pullRequest: PullRequest,
  context: { readonly start: Start; readonly catalogue: CompiledCatalogue },
): AttributedPullRequest {
  const { harnesses } = context.catalogue;
  const override = overrideOf(pullRequest, (id) => harnesses.has(id));
  const bot = botOf(pullRequest);
  const findings = withBot(findInPullRequest(pullRequest, context), pullRequest, bot);
  const commits = findings.length === 0 ? NONE : seenCommits(pullRequest);
  const given: Case = { findings, override, bot, harnesses, commits };
  const verdict = decide(given);
  const unknown = unknownDeclaration(pullRequest, harnesses);
  const words = [
    ...(override === null ? [] : [overrideFinding(override)]),
    ...(unknown === null ? [] : [unknown]),
  ];
  const early = findings.length === 0 ? NONE : earlyCommits(pullRequest, { start: context.start, commits });
  const initiator = initiatorOf(pullRequest, { catalogue: context.catalogue, verdict });
  const usage = usageOf(pullRequest, context.catalogue);
  return {
    verdict,
    atStart: decideAtStart(given, verdict, early),
    evidence: explain(words.length === 0 ? findings : [...words, ...findings], verdict, given),
    ...(initiator === undefined ? {} : { initiator }),
    ...(usage === null ? {} : { usage }),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Where the author is unknown, the commits show what account made it. */
function withBot(
  findings: readonly Finding[],
  { author, commits }: PullRequest,
  bot: string | null,
): readonly Finding[] {
  if (bot === null || (author !== null && author !== undefined)) return findings;
  const commit = commits?.[0]?.sha ?? '';
  return [
    automationFinding({ field: 'commit-author', account: { login: bot, kind: 'bot' }, commit }),
    ...findings,
  ];
}

function decideAtStart(given: Case, verdict: Attribution, commits: Case['commits']): Attribution {
  const later = given.findings.some(({ atStart }) => !atStart) || commits.size < given.commits.size;
  if (!later && given.override?.atStart !== false) return verdict;
  const findings = given.findings.filter(({ atStart }) => atStart);
  const override = given.override?.atStart === true ? given.override : null;
  return decide({ ...given, findings, override, commits });
}

/** Findings as evidence: those that support the verdict first, each group in the order in which they decide. */
function explain(findings: readonly Finding[], verdict: Attribution, given: Case): readonly Evidence[] {
  const first = goesFirst(verdict.kind === 'harness' ? verdict.harness : '', given);
  const supporting: Evidence[] = [];
  const others: Evidence[] = [];
  for (const one of inOrder(findings)) {
    const setAside = reason(one, verdict, first);
    (setAside === null ? supporting : others).push(toEvidence(one, setAside));
  }
  return others.length === 0 ? supporting : [...supporting, ...others];
}

/** Field by field: to leave one out of a record at run time costs more than all else that is said of it. */
function toEvidence(found: Finding, setAside: string | null): Evidence {
  const { signal, harness, model, field, commit, line, text } = found;
  const { means, autonomy, basis, certainty, atStart, undated } = found;
  const said = {
    signal,
    harness,
    model,
    field,
    commit,
    line,
    text,
    means,
    autonomy,
    basis,
    certainty,
    atStart,
    setAside,
  };
  return undated === undefined ? said : { ...said, undated };
}

function reason(found: Finding, verdict: Attribution, first: (found: Finding) => string): string | null {
  if (found.aside !== null) return found.aside;
  if (found.basis === 'person') return null;
  if (found.means === 'automation') {
    return verdict.kind === 'automation' ? null : 'automation does not decide here';
  }
  switch (verdict.kind) {
    case 'harness':
      if (claims(found) === verdict.harness) return null;
      return verdict.basis === 'person' ? 'overridden by a person' : first(found);
    case 'automation':
      return 'text around automation';
    case 'unattributed':
      return 'overridden by a person';
  }
}
