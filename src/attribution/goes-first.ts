import type { Evidence, SignalField } from '../domain/evidence.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import { type Case, orderOf } from './decide.ts';
import { claims, type Finding } from './finding.ts';

/** Says why a harness goes before the one that a finding speaks for, in the order in which they are compared. */
export function goesFirst(main: HarnessId, given: Case): (found: Finding) => string {
  const said = new Map<string, string>();
  return (found) => {
    const key = `${found.harness} ${found.certainty === 'weak'}`;
    const text = said.get(key) ?? `${main} goes first: ${why(found, main, given)}`;
    said.set(key, text);
    return text;
  };
}

function why(found: Finding, main: HarnessId, { findings, harnesses, commits }: Case): string {
  const { harness, certainty } = found;
  if (harness !== null && harnesses.get(main)?.over.includes(harness)) return `it runs ${harness}`;
  const of = (id: HarnessId | null) => findings.filter((one) => claims(one) === id);
  const [firsts, others] = [of(main), of(harness)];
  const [first, other] = [strongest(firsts), strongest(others)];
  if (first === null || other === null) return 'more speaks for it';
  if (first.certainty !== 'weak' && certainty === 'weak') return 'this sign is weak';
  if (orderOf(first) > orderOf(other)) return `${harness} runs inside another`;
  if (first.means !== other.means) return `it is named as the author, ${harness} as help`;
  if (FIELDS[first.field] !== FIELDS[other.field])
    return `${FIELDS[first.field]} before ${FIELDS[other.field]}`;
  if (first.certainty !== other.certainty)
    return `${CERTAINTIES[first.certainty]} before ${CERTAINTIES[other.certainty]}`;
  if (commitsOf(firsts, commits) !== commitsOf(others, commits)) return 'it marked more commits';
  return isAgent(firsts) && !isAgent(others)
    ? 'an agent before an assistant'
    : 'as strong, and first by name';
}

const FIELDS: Readonly<Record<SignalField, string>> = {
  declared: 'a declaration',
  author: 'the author’s account',
  'commit-author': 'a commit’s author',
  committer: 'a committer',
  trailer: 'a trailer',
  message: 'a line of a message or body',
  body: 'a line of a message or body',
  branch: 'the branch',
  label: 'a label',
  title: 'the title',
};

const CERTAINTIES: Readonly<Record<Evidence['certainty'], string>> = {
  certain: 'a certain mark',
  strong: 'a strong mark',
  weak: 'a weak mark',
};

function strongest(findings: readonly Finding[]): Finding | null {
  return findings.toSorted((a, b) => orderOf(a) - orderOf(b))[0] ?? null;
}

function commitsOf(findings: readonly Finding[], commits: Case['commits']): number {
  return new Set(findings.map(({ commit }) => commit).filter((sha) => sha !== null && commits.has(sha))).size;
}

function isAgent(findings: readonly Finding[]): boolean {
  return findings.some(({ autonomy }) => autonomy === 'agent');
}
