import type { AttributedPullRequest, Attribution } from '../domain/attribution.ts';
import type { CohortNaming } from '../domain/comparison-plan.ts';
import type { DeclaredUsage } from '../domain/declared-usage.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { evidenceLines } from './evidence-lines.ts';
import { percent } from './format/percent.ts';
import { whole } from './format/whole.ts';
import { printable } from './printable.ts';

type Naming = ReadonlyMap<string, CohortNaming>;

/**
 * Why a pull request got its verdict, as plain text: the verdict, the signals that decided with their place, what spoke
 * against it, and whether it would have been known at the start. Safe for a terminal.
 */
export function attributionExplanation(
  ref: PullRequestRef,
  attributed: AttributedPullRequest,
  naming: Naming,
): string {
  const { verdict, evidence, usage } = attributed;
  const decided = evidence.filter(({ setAside }) => setAside === null);
  const against = evidence.filter(({ setAside }) => setAside !== null);
  return [
    `${printable(ref.repository)}#${ref.number}: ${verdictText(verdict, naming)}`,
    ...section('Decided by', evidenceLines(decided)),
    ...section('Seen, and set aside', evidenceLines(against)),
    ...unsaid(attributed),
    ...(usage === undefined ? [] : [`  Declared, not proven: ${usageText(usage)}`]),
    `  In the comparison: ${comparisonText(attributed, naming)}`,
    '',
  ].join('\n');
}

/** What the lists of evidence leave open. */
function unsaid({ verdict, evidence }: AttributedPullRequest): readonly string[] {
  if (verdict.kind === 'automation') {
    const isShown = evidence.some(({ means, field }) => means === 'automation' && field === 'author');
    return isShown ? [] : [`  Opened by a bot, or every commit is a bot’s: ${printable(verdict.bot)}`];
  }
  if (evidence.length === 0)
    return ['  No mark of any kind was found. That does not mean a person wrote it.'];
  const isDeclared = evidence.some(({ setAside }) => setAside?.startsWith('names ') === true);
  return verdict.kind === 'unattributed' && isDeclared ? ['  AI helped, harness not named.'] : [];
}

/** The verdict in one line: `Codex, model not declared, conclusive (text)`. */
export function verdictText(verdict: Attribution, naming: Naming): string {
  switch (verdict.kind) {
    case 'unattributed':
      return 'unattributed';
    case 'automation':
      return `automation (${printable(verdict.bot)})`;
    case 'harness':
      return [
        nameOf(verdict.harness, naming),
        verdict.model === null
          ? 'model not declared'
          : `model ${printable(verdict.model)} (declared, not proven)`,
        `${verdict.strength} (${BASIS[verdict.basis]})`,
        ...alsoText(verdict, naming),
      ].join(', ');
  }
}

type HarnessVerdict = Extract<Attribution, { readonly kind: 'harness' }>;

/** Shares are said only where there is something to share. */
function alsoText({ shareOfCommits, others }: HarnessVerdict, naming: Naming): readonly string[] {
  if (others.length === 0) return [];
  const also = others.map((other) => `${nameOf(other.harness, naming)}${shareText(other.shareOfCommits)}`);
  const own = shareOfCommits === null ? [] : [`in ${percent(shareOfCommits)} of the commits`];
  return [...own, `also ${also.join(', ')}`];
}

function shareText(share: number | null): string {
  return share === null ? '' : ` in ${percent(share)}`;
}

const BASIS: Readonly<Record<Evidence['basis'], string>> = {
  identity: 'account or commit identity',
  text: 'text that anybody can write',
  person: "a person's word",
};

function nameOf(harness: string, naming: Naming): string {
  return printable(naming.get(harness)?.name ?? harness);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function usageText({ inputTokens, outputTokens, costUsd, unreadable = [], by }: DeclaredUsage): string {
  const parts = [
    inputTokens === undefined ? null : `${whole(inputTokens)} tokens in`,
    outputTokens === undefined ? null : `${whole(outputTokens)} tokens out`,
    costUsd === undefined ? null : `${costUsd.toFixed(2)} US dollars`,
    unreadable.length === 0 ? null : `no readable amount in ${unreadable.join(', ')}`,
  ].filter((part) => part !== null);
  return `${parts.join(', ')} (${by.join(', ')})`;
}

function comparisonText({ verdict, atStart, evidence }: AttributedPullRequest, naming: Naming): string {
  if (verdict.kind === 'automation') return 'left out, automation is in no cohort';
  if (atStart.kind === 'harness' && atStart.strength === 'conclusive') {
    const isOther = verdict.kind === 'harness' && verdict.harness !== atStart.harness;
    const why = isOther ? ', by what was there at its start' : '';
    return `counts as ${nameOf(atStart.harness, naming)}${why}`;
  }
  if (atStart.kind === 'harness') return 'in no row, because only weak signals were there at its start';
  if (verdict.kind === 'harness') {
    const deciding = evidence.filter(({ setAside }) => setAside === null);
    return deciding.some(({ undated }) => undated === true)
      ? 'in no row, because its mark is not dated and so not known to have been there at its start'
      : 'in no row, because no mark was there at its start';
  }
  return 'counts as unmarked';
}
