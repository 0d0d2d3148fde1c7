import type { Evidence } from '../domain/evidence.ts';
import { whole } from './format/whole.ts';
import { printable } from './printable.ts';

/** So many commits are named, the rest counted. */
const MOST_COMMITS = 3;

/**
 * Evidence in the order in which it decides, a line for what says the same in the same place of several commits: field,
 * commits with their lines, the first text, signal and strength, and why it did not decide.
 */
export function evidenceLines(evidence: readonly Evidence[]): readonly string[] {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = JSON.stringify([one.field, one.signal, one.certainty, one.undated, one.setAside]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map(groupLine);
}

function groupLine(group: readonly Evidence[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { field, text, signal, certainty, undated, setAside } = first;
  const place = [
    field,
    ...(group.length === 1 ? placeOf(first) : placesOf(group)),
    ...(undated === true ? ['not dated'] : []),
  ].join(', ');
  const why = setAside === null ? '' : `: ${printable(setAside)}`;
  return `${place}  "${printable(text)}"  ${printable(signal)} (${certainty})${why}`;
}

function placeOf({ commit, line }: Evidence): readonly string[] {
  return [
    ...(commit === null ? [] : [`commit ${short(commit)}`]),
    ...(line === null ? [] : [`line ${line}`]),
  ];
}

function placesOf(group: readonly Evidence[]): readonly string[] {
  const commits = new Set(group.map(({ commit }) => commit));
  const named = group.slice(0, MOST_COMMITS).map(({ commit, line }) => {
    const at = line === null ? '' : `line ${line}`;
    return commit === null ? at : [short(commit), at].filter((part) => part !== '').join(' ');
  });
  const rest = group.length - named.length;
  const all = rest > 0 ? [...named, `${whole(rest)} more`] : named;
  return [`${whole(commits.size)} commits (${all.join(', ')})`];
}

function short(sha: string): string {
  return printable(sha.slice(0, 7));
}
