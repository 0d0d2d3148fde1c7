import type { Finding } from './finding.ts';

interface Seen {
  readonly field: 'author' | 'commit-author' | 'branch';
  readonly text: string;
  readonly commit?: string;
}

/** An account or a branch of automation as evidence: the account decides where nothing speaks for a harness. */
export function automationFinding({ field, text, commit }: Seen): Finding {
  const isAccount = field !== 'branch';
  return {
    signal: isAccount ? 'automation/account' : 'automation/branch',
    harness: null,
    model: null,
    field,
    commit: commit ?? null,
    line: null,
    text: text.slice(0, 200),
    means: 'automation',
    autonomy: 'agent',
    basis: isAccount ? 'identity' : 'text',
    certainty: isAccount ? 'certain' : 'weak',
    atStart: true,
    aside: null,
  };
}
