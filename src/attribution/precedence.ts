import type { HarnessId } from '../domain/harness-id.ts';
import type { ModelId } from '../domain/model-id.ts';
import type { Finding } from './finding.ts';
import { CERTAINTY_ORDER, FIELD_NAMES, orderOf } from './order-of.ts';

/** A harness with what speaks for it. */
export interface Candidate {
  readonly harness: HarnessId;
  /** In the order in which they decide. */
  readonly findings: readonly Finding[];
  /** What its evidence names, the weak only where the sure names none. */
  readonly model: ModelId | null;
  /** How many of the commits seen carry its evidence. */
  readonly commits: number;
  /** Share 0–1 of them; `null`: its evidence stands in no commit. */
  readonly shareOfCommits: number | null;
  /** The place of the first of them; beyond every commit where there is none. */
  readonly firstCommit: number;
  /** Nothing but marks that its model also writes in other harnesses speaks for it. */
  readonly habit: boolean;
  /** Another of the candidates runs it inside itself. */
  readonly wrapped: boolean;
}

/** How two candidates differ: below 0, the first one goes first. `why` is said of the one that goes first. */
interface Rule {
  readonly compare: (a: Candidate, b: Candidate) => number;
  readonly why: (first: Candidate, other: Candidate) => string;
}

/**
 * Who goes first, the weightiest rule on top: wrappers, the place of the strongest evidence, the share of the commits;
 * and between equals whoever began, a mark of its own before one that models write by habit, an agent before an
 * assistant, the surer mark, and what stands first in the text.
 */
const RULES: readonly Rule[] = [
  {
    compare: (a, b) => Number(a.wrapped) - Number(b.wrapped),
    why: (_, other) => `it runs ${other.harness} inside itself`,
  },
  {
    compare: (a, b) => Number(means(a) !== 'authored') - Number(means(b) !== 'authored'),
    why: (_, other) => `it is named as the author, ${other.harness} only as help`,
  },
  {
    compare: (a, b) => placeOf(a) - placeOf(b),
    why: (first, other) => `${fieldOf(first)} before ${fieldOf(other)}`,
  },
  { compare: (a, b) => b.commits - a.commits, why: () => 'it marked more commits' },
  { compare: (a, b) => a.firstCommit - b.firstCommit, why: () => 'its commit came first' },
  {
    compare: (a, b) => Number(a.habit) - Number(b.habit),
    why: (_, other) => `${other.harness}’s model writes its mark in other harnesses too`,
  },
  { compare: (a, b) => Number(isAgent(b)) - Number(isAgent(a)), why: () => 'an agent before an assistant' },
  {
    compare: (a, b) => certaintyOf(a) - certaintyOf(b),
    why: () => 'its mark is the surer one',
  },
  { compare: (a, b) => lineOf(a) - lineOf(b), why: () => 'it is named first' },
  { compare: (a, b) => (a.harness < b.harness ? -1 : 1), why: () => 'as strong, and first by name' },
];

/** Compares two candidates by the first rule that tells them apart. */
export function precedence(a: Candidate, b: Candidate): number {
  for (const { compare } of RULES) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** Why the first of two candidates goes before the other, in a few words. */
export function reasonFor(first: Candidate, other: Candidate): string {
  const rule = RULES.find(({ compare }) => compare(first, other) !== 0);
  return rule?.why(first, other) ?? 'as strong';
}

function means({ findings }: Candidate): Finding['means'] {
  return findings[0]?.means ?? 'assisted';
}

/** The place of the strongest finding, whatever its certainty. */
function placeOf({ findings: [first] }: Candidate): number {
  return first === undefined ? 0 : Math.floor(orderOf(first) / 10);
}

function fieldOf({ findings: [first] }: Candidate): string {
  return first === undefined ? 'nothing' : FIELD_NAMES[first.field];
}

function certaintyOf({ findings: [first] }: Candidate): number {
  return first === undefined ? 0 : CERTAINTY_ORDER[first.certainty];
}

/** Whether one of its findings speaks for a run without a person. */
export function isAgent({ findings }: Pick<Candidate, 'findings'>): boolean {
  return findings.some(({ autonomy }) => autonomy === 'agent');
}

function lineOf({ findings }: Candidate): number {
  const commit = findings[0]?.commit ?? null;
  const lines = findings.filter((found) => found.commit === commit).map(({ line }) => line ?? 0);
  return Math.min(...lines);
}
