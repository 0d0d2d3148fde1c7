import { describe, expect, it } from 'vitest';
import type { AttributedPullRequest } from '../../src/domain/attribution.ts';
import { attributionExplanation, verdictText } from '../../src/report/attribution-explanation.ts';

const NAMING = new Map([
  ['acme', { name: 'A\u001b[31mRED\u001b]0;pwn\u0007\u202e', splitByModel: false }],
  ['codex', { name: 'Codex', splitByModel: false }],
]);
const verdict = {
  kind: 'harness',
  harness: 'acme',
  model: null,
  autonomy: 'assistant',
  strength: 'conclusive',
  basis: 'text',
  shareOfCommits: 0.75,
  others: [
    { harness: 'codex', shareOfCommits: 0.25 },
    { harness: 'acme', shareOfCommits: null },
    { harness: '\u001b[2Jnobody', shareOfCommits: null },
  ],
} as const;
const undated: AttributedPullRequest = {
  verdict: { ...verdict, harness: 'codex', others: [] },
  atStart: { kind: 'unattributed' },
  evidence: [
    {
      signal: 'codex/co-author-trailer',
      harness: 'codex',
      model: null,
      field: 'trailer',
      commit: 'c0ffee1234',
      line: 3,
      text: 'Co-authored-by: Codex <noreply@openai.com>',
      means: 'authored',
      autonomy: 'assistant',
      basis: 'text',
      certainty: 'certain',
      atStart: false,
      undated: true,
      setAside: null,
    },
  ],
};

describe('the explanation of a verdict', () => {
  it('lets no configured name command a terminal', () => {
    expect(verdictText(verdict, NAMING)).toBe(
      'ARED\\u{202e}, model not declared, conclusive (text that anybody can write), in 75 % of the commits, also Codex in 25 %, ARED\\u{202e}, nobody',
    );
  });

  it('says what was declared of tokens and cost, and that it is not proven', () => {
    const usage = { inputTokens: 1000, outputTokens: 67_000, costUsd: 1.75, by: ['x-ai-trailers'] } as const;
    const ref = { repository: 'acme/shop', number: 7 };
    expect(attributionExplanation(ref, { ...undated, usage }, NAMING)).toContain(
      '\n  Declared, not proven: 1,000 tokens in, 67,000 tokens out, 1.75 US dollars (x-ai-trailers)\n',
    );
    expect(attributionExplanation(ref, undated, NAMING)).not.toContain('not proven:');
  });

  it('says of a mark that it is not dated', () => {
    expect(attributionExplanation({ repository: 'acme/shop', number: 7 }, undated, NAMING)).toBe(
      [
        'acme/shop#7: Codex, model not declared, conclusive (text that anybody can write)',
        '  Decided by',
        '    trailer, commit c0ffee1, line 3, not dated  "Co-authored-by: Codex <noreply@openai.com>"  codex/co-author-trailer (certain)',
        '  In the comparison: in no row, because its mark is not dated and so not known to have been there at its start',
        '',
      ].join('\n'),
    );
  });
});
