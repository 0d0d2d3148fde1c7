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

/** So many are put in order faster one by one than by a general sort, which takes memory for many. */
const FEW = 12;

/** Findings in the order in which they decide; of equals, the first one found first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  if (findings.length > FEW) return findings.toSorted((a, b) => orderOf(a) - orderOf(b));
  const sorted: Finding[] = [];
  for (const found of findings) {
    let place = sorted.length;
    while (place > 0 && isAfter(sorted[place - 1], found)) place--;
    if (place === sorted.length) sorted.push(found);
    else sorted.splice(place, 0, found);
  }
  return sorted;
}

function isAfter(one: Finding | undefined, other: Finding): boolean {
  return one !== undefined && orderOf(one) > orderOf(other);
}

/** Lower decides first: weak last, assisted after authored, then by field, then by certainty. */
export function orderOf({ certainty, means, field }: Finding): number {
  const weak = certainty === 'weak' ? 1000 : 0;
  const assisted = means === 'assisted' ? 100 : 0;
  return weak + assisted + 10 * FIELD_ORDER[field] + CERTAINTY_ORDER[certainty];
}
