import type { Attribution, OtherHarness } from '../domain/attribution.ts';
import type { Evidence, SignalField } from '../domain/evidence.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { ModelId } from '../domain/model-id.ts';
import { isRelay } from './automation.ts';
import { plainLogin } from './bot-login.ts';
import { claims, type Finding } from './finding.ts';
import type { Harness } from './harness.ts';
import type { Override } from './override.ts';

/** What a verdict is made from. */
export interface Case {
  readonly findings: readonly Finding[];
  readonly override: Override | null;
  /** The automation account that made it, if it is one: its login. */
  readonly bot: string | null;
  readonly harnesses: ReadonlyMap<HarnessId, Harness>;
  /** Of its commits without merges; empty where they are unknown. */
  readonly commits: ReadonlySet<string>;
}

/**
 * Who made a pull request. A person's word wins; then wrappers over what they run inside; then the author's account,
 * the commits' identities, trailers, markers and links in texts, the branch, labels; assisted after authored, and weak
 * signals only where there is nothing else. Between equals: more commits, then an agent before the assistant whose
 * trailer its model writes out of habit.
 */
export function decide(given: Case): Attribution {
  const { override, bot } = given;
  const ranked = rank(given);
  if (override !== null) return overridden(override, ranked, given.harnesses);
  const main = ranked[0];
  if (main !== undefined) return harnessVerdict(main, ranked.slice(1));
  return bot === null ? { kind: 'unattributed' } : { kind: 'automation', bot };
}

/** A harness with what speaks for it. */
interface Candidate {
  readonly harness: HarnessId;
  readonly findings: readonly Finding[];
  readonly order: number;
  readonly commits: number;
  readonly shareOfCommits: number | null;
  readonly wrapped: boolean;
}

function rank({ findings, bot, harnesses, commits }: Case): readonly Candidate[] {
  const speaking = findings.filter((found) => claims(found) !== null && speaksUnder(bot, found));
  const sure = speaking.filter(({ certainty }) => certainty !== 'weak');
  const groups = Map.groupBy(sure.length > 0 ? sure : speaking, ({ harness }) => harness ?? '');
  const wrapped = new Set([...groups.keys()].flatMap((harness) => harnesses.get(harness)?.over ?? []));
  return [...groups]
    .map(([harness, group]) => candidate(harness, group, { wrapped: wrapped.has(harness), commits }))
    .sort(
      (a, b) =>
        Number(a.wrapped) - Number(b.wrapped) ||
        a.order - b.order ||
        b.commits - a.commits ||
        Number(isAgent(b.findings)) - Number(isAgent(a.findings)) ||
        (a.harness < b.harness ? -1 : 1),
    );
}

/** Text around plain automation (release notes, quoted changelogs) is not its own; commits are. */
function speaksUnder(bot: string | null, { field }: Finding): boolean {
  if (bot === null || isRelay(plainLogin(bot))) return true;
  return field === 'commit-author' || field === 'committer' || field === 'trailer';
}

function candidate(
  harness: HarnessId,
  group: readonly Finding[],
  { wrapped, commits }: { readonly wrapped: boolean; readonly commits: ReadonlySet<string> },
): Candidate {
  const findings = group.toSorted((a, b) => orderOf(a) - orderOf(b));
  const own = new Set(group.map(({ commit }) => commit).filter((sha) => sha !== null && commits.has(sha)));
  const first = findings[0];
  return {
    harness,
    findings,
    order: first === undefined ? 0 : orderOf(first),
    commits: own.size,
    shareOfCommits: own.size === 0 ? null : own.size / commits.size,
    wrapped,
  };
}

const FIELD_ORDER: Readonly<Record<SignalField, number>> = {
  declared: 0,
  author: 1,
  'commit-author': 2,
  committer: 3,
  trailer: 4,
  message: 5,
  body: 5,
  branch: 6,
  label: 7,
  title: 8,
};
const CERTAINTY_ORDER: Readonly<Record<Evidence['certainty'], number>> = { certain: 0, strong: 1, weak: 2 };

/** Lower decides first: weak last, assisted after authored, then by field, then by certainty. */
export function orderOf({ certainty, means, field }: Finding): number {
  const weak = certainty === 'weak' ? 1000 : 0;
  const assisted = means === 'assisted' ? 100 : 0;
  return weak + assisted + 10 * FIELD_ORDER[field] + CERTAINTY_ORDER[certainty];
}

function harnessVerdict(main: Candidate, rest: readonly Candidate[]): Attribution {
  const sure = main.findings.some(({ certainty }) => certainty !== 'weak');
  return {
    kind: 'harness',
    harness: main.harness,
    model: modelOf(main.findings),
    autonomy: isAgent(main.findings) ? 'agent' : 'assistant',
    strength: sure ? 'conclusive' : 'suggestive',
    basis: main.findings.some(({ basis }) => basis === 'identity') ? 'identity' : 'text',
    shareOfCommits: main.shareOfCommits,
    others: rest.map(otherOf),
  };
}

function isAgent(findings: readonly Finding[]): boolean {
  return findings.some(({ autonomy }) => autonomy === 'agent');
}

function otherOf({ harness, shareOfCommits }: Candidate): OtherHarness {
  return { harness, shareOfCommits };
}

/** The model that most of the findings name; of equals, the one that stands first. */
function modelOf(findings: readonly Finding[]): ModelId | null {
  const counts = new Map<ModelId, number>();
  for (const { model } of findings) if (model !== null) counts.set(model, (counts.get(model) ?? 0) + 1);
  let best: ModelId | null = null;
  for (const [model, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = model;
  return best;
}

function overridden(
  { harness, model }: Override,
  ranked: readonly Candidate[],
  harnesses: ReadonlyMap<HarnessId, Harness>,
): Attribution {
  if (harness === null) return { kind: 'unattributed' };
  const own = ranked.find((one) => one.harness === harness);
  const onlyCloud = harnesses.get(harness)?.kinds.every((kind) => kind === 'cloud-agent') ?? false;
  const expected = onlyCloud ? 'agent' : 'assistant';
  const seen = own === undefined ? null : harnessVerdict(own, []);
  return {
    kind: 'harness',
    harness,
    model: model ?? (own === undefined ? null : modelOf(own.findings)),
    autonomy: seen?.kind === 'harness' ? seen.autonomy : expected,
    strength: 'conclusive',
    basis: 'person',
    shareOfCommits: own?.shareOfCommits ?? null,
    others: ranked.filter((one) => one.harness !== harness).map(otherOf),
  };
}
