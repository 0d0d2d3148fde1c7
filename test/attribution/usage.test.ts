import { describe, expect, it } from 'vitest';
import { attributed, commit } from './kit.ts';

function trailers(tokensIn: string, tokensOut: string, cost: string): string {
  return `Fix\n\nX-AI-Model: claude-opus-4-8\nX-AI-Tokens-In: ${tokensIn}\nX-AI-Tokens-Out: ${tokensOut}\nX-AI-Est-Cost-USD: ${cost}\n`;
}

describe('tokens and cost', () => {
  const commits = [
    commit(trailers('942', '66590', '1.50'), { sha: 'a' }),
    commit('Rename', { sha: 'b' }),
    commit(trailers('58', '410', '0.25'), { sha: 'c' }),
  ];

  it('are summed over the commits that declare them', () => {
    expect(attributed({ commits }).usage).toEqual({
      inputTokens: 1000,
      outputTokens: 67_000,
      costUsd: 1.75,
      by: ['x-ai-trailers'],
    });
  });

  it('are not counted again in the squash that repeats them, and read from it where commits say nothing', () => {
    const message = `Cart (#7)\n\n* ${trailers('942', '66590', '1.50')}\n\n* ${trailers('58', '410', '0.25')}`;
    const whole = attributed({ commits }).usage;
    expect(attributed({ commits, mergeCommit: { sha: 'm', message } }).usage).toEqual(whole);
    expect(attributed({ mergeCommit: { sha: 'm', message } }).usage).toEqual(whole);
  });

  it('are not those of what is reverted or merged in', () => {
    const reverted = commit(`Revert "Fix"\n\nThis reverts commit abcdef1.\n\n${trailers('9', '9', '9')}`);
    const merged = commit(trailers('9', '9', '9'), { isMerge: true });
    expect(attributed({ commits: [reverted, merged] })).not.toHaveProperty('usage');
  });

  it.each(['1e999', '-5', '9'.repeat(40), 'NaN', '0x10', '12,5', '', 'a lot'])(
    'of %j are unknown',
    (number) => {
      const { usage } = attributed({ commits: [commit(trailers(number, '7', number)), ...commits] });
      expect(usage).toEqual({
        outputTokens: 67_007,
        unreadable: ['X-AI-Tokens-In', 'X-AI-Est-Cost-USD'],
        by: ['x-ai-trailers'],
      });
    },
  );

  // Shapes of https://github.com/coder/mux
  it.each([
    [
      '_Generated with `mux` • Model: `openai:gpt-5.2` • Thinking: `xhigh` • Cost: `$9.99`_',
      9.99,
      'mux-footer',
    ],
    ['_Generated with `mux` • Model: `openai:gpt-5.2` • Thinking:\n`xhigh` • Cost: `$12`_', 12, 'mux-footer'],
    ['_Generated with `xum` • Model: `a` • Thinking: `low` • Cost: 0.5_', 0.5, 'mux-footer'],
    ['<!-- mux-attribution: model=openai:gpt-5.2 thinking=xhigh costs=3.25 -->', 3.25, 'mux-marker'],
    ['<!-- mux-attribution: model=a:b thinking=max\ncosts=3.25 -->', 3.25, 'mux-marker'],
  ])('are read from %j', (line, costUsd, by) => {
    expect(attributed({ body: `Why.\n\n---\n${line}` }).usage).toEqual({ costUsd, by: [by] });
    expect(attributed({ mergeCommit: { sha: 'm', message: `Fix\n\n${line}` } }).usage).toMatchObject({
      costUsd,
    });
  });

  it('are taken once where mux writes them twice', () => {
    const footer = '_Generated with `mux` • Model: `m` • Thinking: `low` • Cost: `$2.00`_';
    const body = `${footer}\n<!-- mux-attribution: model=m thinking=low costs=2.00 -->`;
    expect(attributed({ body }).usage).toEqual({ costUsd: 2, by: ['mux-marker'] });
  });

  it.each([
    '_Generated with `mux` • Model: `unknown` • Thinking: `unknown` • Cost: `n/a`_',
    '_Generated with `mux`_\n\nCost: $3',
    '> _Generated with `mux` • Model: `m` • Thinking: `low` • Cost: `$2.00`_',
    '```\n_Generated with `mux` • Model: `m` • Thinking: `low` • Cost: `$2.00`_\n```',
    'The mux footer says Cost: $3',
  ])('are not taken from %j', (body) => {
    expect(attributed({ body })).not.toHaveProperty('usage');
  });
});
