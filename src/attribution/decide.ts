import type { Attribution, OtherHarness } from '../domain/attribution.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { ModelId } from '../domain/model-id.ts';
import { isRelay } from './automation.ts';
import { plainLogin } from './bot-login.ts';
import { claims, type Finding } from './finding.ts';
import type { Harness } from './harness.ts';
import { kept } from './kept.ts';
import { inOrder } from './order-of.ts';
import type { Override } from './override.ts';
import { type Candidate, isAgent, precedence } from './precedence.ts';

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
 * signals only where there is nothing else. Between equals: `precedence`.
 */
export function decide(given: Case): Attribution {
  const { override, bot } = given;
  const ranked = rank(given);
  if (override !== null) return overridden(override, ranked, given.harnesses);
  const main = ranked[0];
  if (main !== undefined) return harnessVerdict(main, ranked.slice(1));
  return bot === null ? { kind: 'unattributed' } : { kind: 'automation', bot };
}

/** The harnesses that something speaks for, whoever goes first on top; weak signs only where there are no others. */
export function rank({ findings, bot, harnesses, commits }: Case): readonly Candidate[] {
  const speaking = kept(findings, (found) => claims(found) !== null && speaksUnder(bot, found));
  const sure = kept(speaking, ({ certainty }) => certainty !== 'weak');
  const counted = sure.length > 0 ? sure : speaking;
  const only = onlyHarness(counted);
  if (only !== null) {
    return [
      candidate(counted, { harness: only, known: harnesses.get(only), wrapped: false, commits, speaking }),
    ];
  }
  const groups = Map.groupBy(counted, ({ harness }) => harness ?? '');
  const wrapped = new Set([...groups.keys()].flatMap((harness) => harnesses.get(harness)?.over ?? []));
  return [...groups]
    .map(([harness, group]) =>
      candidate(group, {
        harness,
        known: harnesses.get(harness),
        wrapped: wrapped.has(harness),
        commits,
        speaking,
      }),
    )
    .sort(precedence);
}

function onlyHarness(findings: readonly Finding[]): HarnessId | null {
  const first = findings[0]?.harness ?? null;
  return findings.every(({ harness }) => harness === first) ? first : null;
}

/** Text around plain automation (release notes, quoted changelogs) is not its own; commits are. */
function speaksUnder(bot: string | null, { field }: Finding): boolean {
  if (bot === null || isRelay(plainLogin(bot))) return true;
  return field === 'commit-author' || field === 'committer' || field === 'trailer';
}

interface Standing {
  readonly harness: HarnessId;
  readonly known: Harness | undefined;
  readonly wrapped: boolean;
  readonly commits: ReadonlySet<string>;
  /** Of whatever harness, the weak among them. */
  readonly speaking: readonly Finding[];
}

/** So many findings are looked through faster than a set of their commits is made. */
const FEW = 8;

function candidate(
  group: readonly Finding[],
  { harness, known, wrapped, commits, speaking }: Standing,
): Candidate {
  const marked = group.length < FEW ? null : new Set(group.map(({ commit }) => commit));
  let own = 0;
  let firstCommit = commits.size;
  let place = 0;
  for (const sha of commits) {
    if (marked?.has(sha) ?? group.some(({ commit }) => commit === sha)) {
      own += 1;
      firstCommit = Math.min(firstCommit, place);
    }
    place += 1;
  }
  const ordered = inOrder(group);
  return {
    harness,
    findings: ordered,
    model: modelOf(ordered) ?? modelOf(kept(speaking, (found) => found.harness === harness)),
    commits: own,
    shareOfCommits: own === 0 ? null : own / commits.size,
    firstCommit,
    habit: group.every(({ signal, ofMany }) => ofMany !== true && isHabit(signal, known)),
    wrapped,
  };
}

function isHabit(id: string, known: Harness | undefined): boolean {
  return known?.signals.some((signal) => signal.id === id && signal.habit === true) ?? false;
}

function harnessVerdict(main: Candidate, rest: readonly Candidate[]): Attribution {
  const sure = main.findings.some(({ certainty }) => certainty !== 'weak');
  return {
    kind: 'harness',
    harness: main.harness,
    model: main.model,
    autonomy: isAgent(main) ? 'agent' : 'assistant',
    strength: sure ? 'conclusive' : 'suggestive',
    basis: main.findings.some(({ basis }) => basis === 'identity') ? 'identity' : 'text',
    shareOfCommits: main.shareOfCommits,
    others: rest.map(otherOf),
  };
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
    model: model ?? own?.model ?? null,
    autonomy: seen?.kind === 'harness' ? seen.autonomy : expected,
    strength: 'conclusive',
    basis: 'person',
    shareOfCommits: own?.shareOfCommits ?? null,
    others: ranked.filter((one) => one.harness !== harness).map(otherOf),
  };
}
