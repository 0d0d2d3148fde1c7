import { describe, expect, it } from 'vitest';
import type { AttributedPullRequest, Attribution } from '../../src/domain/attribution.ts';
import { attributionTally } from '../../src/report/attribution-tally.ts';
import { attributed, CODEX, UNATTRIBUTED } from '../measurement/observed.ts';

const declared: AttributedPullRequest['evidence'] = [
  {
    signal: 'convention/assisted-by',
    harness: null,
    model: 'claude',
    field: 'trailer',
    commit: 'a',
    line: 3,
    text: 'Assisted-by: Claude',
    means: 'assisted',
    autonomy: 'assistant',
    basis: 'text',
    certainty: 'strong',
    atStart: true,
    setAside: 'names a model, not a harness',
  },
];

function tallied(...all: readonly AttributedPullRequest[]): string {
  const tally = attributionTally();
  for (const one of all) tally.add(one);
  return tally.text();
}

function of(verdict: Attribution): AttributedPullRequest {
  return attributed({ verdict });
}

describe('what a list of verdicts rests on', () => {
  it('is told by strength and basis, a pull request once', () => {
    const verdicts = [
      of({ ...CODEX, basis: 'identity' }),
      of({ ...CODEX, basis: 'person' }),
      ...[1, 2, 3].map(() => of({ ...CODEX, basis: 'text' })),
      of({ ...CODEX, strength: 'suggestive' }),
      of(UNATTRIBUTED),
      attributed({ verdict: UNATTRIBUTED, evidence: declared }),
      of({ kind: 'automation', bot: 'dependabot' }),
    ];
    expect(tallied(...verdicts)).toBe(
      '9 PRs: 5 attributed (1 by a person’s word, 1 by identity, 3 by text alone, which anyone can write), ' +
        '1 suggestive, in no cohort, 2 unattributed (1: AI helped, harness not named), 1 by automation.',
    );
  });

  it('is short where there is little', () => {
    expect(tallied(of(UNATTRIBUTED))).toBe('1 PR: 0 attributed, 1 unattributed.');
  });
});
