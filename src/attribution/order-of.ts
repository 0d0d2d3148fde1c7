import type { Evidence, SignalField } from '../domain/evidence.ts';
import type { Finding } from './finding.ts';

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

/** What the places of evidence are called where one goes before another. */
export const FIELD_NAMES: Readonly<Record<SignalField, string>> = {
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

/** Surer first. */
export const CERTAINTY_ORDER: Readonly<Record<Evidence['certainty'], number>> = {
  certain: 0,
  strong: 1,
  weak: 2,
};

/** Findings in the order in which they decide. Most already are, and sorting takes memory. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const found of findings) {
    const order = orderOf(found);
    if (order < last) return findings.toSorted((a, b) => orderOf(a) - orderOf(b));
    last = order;
  }
  return findings;
}

/** Lower decides first: weak last, assisted after authored, then by field, then by certainty. */
export function orderOf({ certainty, means, field }: Finding): number {
  const weak = certainty === 'weak' ? 1000 : 0;
  const assisted = means === 'assisted' ? 100 : 0;
  return weak + assisted + 10 * FIELD_ORDER[field] + CERTAINTY_ORDER[certainty];
}
