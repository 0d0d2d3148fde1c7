import type { PullRequest } from '../../src/domain/pull-request.ts';
import { corpusPullRequest } from './corpus-pull-request.ts';
import { type CorpusFile, type CorpusRow, corpusRows } from './corpus-rows.ts';

/** A row of the corpus as labelled facts. */
export interface LabelledCase {
  /** `owner/name#number` or `owner/name@sha`, with `/body` or the row's kind where that is not one of its own. */
  readonly id: string;
  readonly file: CorpusFile;
  readonly row: CorpusRow;
  readonly pullRequest: PullRequest;
  /** Nothing in it can be a claim of authorship, by how it was chosen. */
  readonly isNegativeByConstruction: boolean;
}

/** The corpus's names of harnesses, where they are not ours. */
const IDS: Readonly<Record<string, string>> = { augment: 'auggie', roo: 'roo-code' };

/** Before coding agents, by automation, reverted or quoted: whoever claims one of these is wrong. Of reverts: see below. */
const BY_CONSTRUCTION: ReadonlySet<string> = new Set([
  ...['pre2022_plain', 'pre2022_trap', 'automation_bot', 'revert_plain', 'replit_not_agent'],
  ...['mention_only', 'quoted_marker', 'review_badge'],
]);

/** Where reasonable people differ, or an agent's own account reverted: no answer is right. */
const WITHOUT_ANSWER: ReadonlySet<string> = new Set([
  'revert_of_ai',
  'revert_by_ai',
  'ambiguous_identity',
  'branch_prefix_ambiguous',
]);

/** Every row of the corpus whose mark is visible, positives first. */
export function labelledCorpus(): readonly LabelledCase[] {
  const ids = new Set<string>();
  const positives = new Map<string, CorpusRow>();
  const cases: LabelledCase[] = [];
  for (const file of ['positives', 'negatives', 'bodies'] as const) {
    for (const row of corpusRows(file)) {
      if (row.visible === false) continue;
      if (file === 'positives' && row.number !== null) positives.set(addressOf(row), row);
      const whole = file === 'bodies' ? { ...knownOf(positives.get(addressOf(row))), ...row } : row;
      cases.push(labelledCase(file, whole, { id: ownId(file, row, ids), index: cases.length }));
    }
  }
  return cases;
}

function labelledCase(
  file: CorpusFile,
  row: CorpusRow,
  { id, index }: { readonly id: string; readonly index: number },
): LabelledCase {
  const expected = expectedOf(file, row);
  // A number of its own for what has none, and for bodies, whose pull request may be another row.
  const number = row.number === null || file === 'bodies' ? 1_000_000_000 + index : row.number;
  const pullRequest = corpusPullRequest(row, number);
  return {
    id,
    file,
    row,
    pullRequest: expected === undefined ? pullRequest : { ...pullRequest, expected },
    isNegativeByConstruction: BY_CONSTRUCTION.has(row.category ?? row.body_kind ?? '') || isPlainRevert(row),
  };
}

/** `undefined`: the row has no answer. */
function expectedOf(file: CorpusFile, row: CorpusRow): PullRequest['expected'] {
  if (file === 'negatives') {
    const isOpen = WITHOUT_ANSWER.has(row.category ?? '') && !isPlainRevert(row);
    return isOpen ? undefined : { harness: null };
  }
  // AIDev's labels come from branches and accounts that its bodies do not carry.
  const isSilent = file === 'bodies' && row.label != null && row.body_kind !== 'has_own_marker';
  const harness = isSilent ? undefined : harnessOf(row);
  return harness === undefined ? undefined : { harness };
}

/**
 * What git or GitHub wrote to undo an agent's work. Where somebody worded it, the trailer below credits whoever helped
 * to undo, and the corpus leaves it open ("reasonable people differ").
 */
function isPlainRevert({ category, commits = [] }: CorpusRow): boolean {
  const message = commits[0]?.message ?? '';
  const isWritten = /^(?:This reverts commit [0-9a-f]{7}|Reverts [\w.-]+\/[\w.-]+#\d)/m.test(message);
  return category === 'revert_of_ai' && (message.startsWith('Revert "') || isWritten);
}

/** `other-ai-bot` is many: which one stands in the variant of its own signal, which bodies by themselves lack. */
function harnessOf({ label, signals = [] }: CorpusRow): string | null | undefined {
  if (label == null) return null;
  if (label !== 'other-ai-bot') return IDS[label] ?? label;
  return signals.find(({ harness }) => harness === label)?.variant;
}

function addressOf({ repo, number }: CorpusRow): string {
  return `${repo}#${number}`;
}

/** What the row of its pull request says of a body. */
function knownOf(row: CorpusRow | undefined): Partial<CorpusRow> {
  if (row === undefined) return {};
  const { first_authored_at, merged_at, signals } = row;
  return {
    ...(signals === undefined ? {} : { signals }),
    ...(first_authored_at == null ? {} : { first_authored_at }),
    ...(merged_at == null ? {} : { merged_at }),
  };
}

function ownId(file: CorpusFile, row: CorpusRow, taken: Set<string>): string {
  const plain = row.number === null ? `${row.repo}@${row.commits?.[0]?.sha}` : addressOf(row);
  const base = file === 'bodies' ? `${plain}/body` : plain;
  const named = taken.has(base) ? `${base}/${row.kind ?? row.label_source}` : base;
  if (taken.has(named)) throw new Error(`two rows of the corpus are ${named}`);
  taken.add(named);
  return named;
}
