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
    const unclear = { outputTokens: 7, unreadable: ['X-AI-Tokens-In'], by: ['x-ai-trailers'] } as const;
    expect(attributionExplanation(ref, { ...undated, usage: unclear }, NAMING)).toContain(
      'Declared, not proven: 7 tokens out, no readable amount in X-AI-Tokens-In (x-ai-trailers)',
    );
    expect(attributionExplanation(ref, undated, NAMING)).not.toContain('not proven:');
  });

  it('says once what several commits say, and why a harness was set aside', () => {
    const [mark] = undated.evidence;
    const evidence = [
      ...['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd'].map((commit) => ({
        ...mark!,
        commit,
        undated: true as const,
      })),
      { ...mark!, commit: null, field: 'body' as const, setAside: 'in a quotation' },
    ];
    const text = attributionExplanation(
      { repository: 'acme/shop', number: 7 },
      { ...undated, evidence },
      NAMING,
    );
    expect(text.split('\n').filter((line) => line.startsWith('    '))).toEqual([
      '    trailer, 4 commits (aaaaaaa line 3, bbbbbbb line 3, ccccccc line 3, 1 more), not dated  "Co-authored-by: Codex <noreply@openai.com>"  codex/co-author-trailer (certain)',
      '    body, line 3, not dated  "Co-authored-by: Codex <noreply@openai.com>"  codex/co-author-trailer (certain): in a quotation',
    ]);
  });

  it('says that another harness was there at the start, and that AI was declared without one', () => {
    const ref = { repository: 'acme/shop', number: 7 };
    const later = { ...undated, atStart: { ...verdict, harness: 'aider' } };
    expect(attributionExplanation(ref, later, NAMING)).toContain(
      'In the comparison: counts as aider, by what was there at its start',
    );
    const evidence = undated.evidence.map((one) => ({ ...one, setAside: 'names a model, not a harness' }));
    const silent = {
      verdict: { kind: 'unattributed' },
      atStart: { kind: 'unattributed' },
      evidence,
    } as const;
    expect(attributionExplanation(ref, silent, NAMING)).toContain('\n  AI helped, harness not named.\n');
  });

  it('says of automation that its account decided', () => {
    const bot = { kind: 'automation', bot: 'acme-sync[bot]' } as const;
    const automated = { verdict: bot, atStart: bot, evidence: [] };
    expect(attributionExplanation({ repository: 'acme/shop', number: 7 }, automated, NAMING)).toBe(
      [
        'acme/shop#7: automation (acme-sync[bot])',
        '  Opened by a bot, or every commit is a bot’s: acme-sync[bot]',
        '  In the comparison: left out, automation is in no cohort',
        '',
      ].join('\n'),
    );
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
