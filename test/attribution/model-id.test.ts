import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toModelId } from '../../src/attribution/model-id.ts';

describe('a model id', () => {
  it.each([
    ['Opus 4.6 (1M context)', 'claude/opus-4.6'],
    ['claude-opus-4-6', 'claude/opus-4.6'],
    ['(claude-opus-4-6)', 'claude/opus-4.6'],
    ['claude-opus-4-8[1m]', 'claude/opus-4.8'],
    [' Code 2.1.63 / Claude Opus 4.6', 'claude/opus-4.6'],
    ['Fable 5', 'claude/fable-5'],
    ['Sonnet', 'claude/sonnet'],
    ['claude-sonnet-4-20250514', 'claude/sonnet-4'],
    ['anthropic/claude-4-sonnet-20250522', 'claude/sonnet-4'],
    ['claude-3-7-sonnet-latest', 'claude/sonnet-3.7'],
    ['openrouter/anthropic/claude-sonnet-4', 'claude/sonnet-4'],
    ['openrouter/qwen/qwen3-coder', 'qwen/qwen3-coder'],
    ['ollama/qwen3-coder:30b', 'qwen/qwen3-coder-30b'],
    ['deepseek/deepseek-reasoner', 'deepseek/reasoner'],
    ['DeepSeek-V3.1', 'deepseek/v3.1'],
    ['openrouter/deepseek/deepseek-r1:free', 'deepseek/r1'],
    ['gpt-5.3-codex-high', 'gpt/5.3-codex-high'],
    ['GPT 5.5', 'gpt/5.5'],
    ['gpt-4o', 'gpt/4o'],
    ['o3-mini', 'openai/o3-mini'],
    ['vertex_ai/gemini-2.5-pro-exp-03-25', 'gemini/2.5-pro-exp-03-25'],
    ['gemini/gemini-3-pro-preview', 'gemini/3-pro-preview'],
    ['grok-code-fast-1', 'grok/code-fast-1'],
    ['kimi-k2', 'kimi/k2'],
    ['GLM-5.2', 'glm/5.2'],
    ['llama-3.3-70b', 'llama/3.3-70b'],
    ['devstral-small', 'mistral/devstral-small'],
    ['claude', 'claude'],
  ])('of %s is %s', (raw, id) => {
    expect(toModelId(raw)).toBe(id);
  });

  it.each([
    '',
    ' ',
    'auto',
    'default',
    '<synthetic>',
    'openai/gp',
    ' Code',
    'Agent',
    '$(rm -rf ~)',
    'big-pickle',
  ])('of %j is unknown', (raw) => {
    expect(toModelId(raw)).toBeNull();
  });

  it('has one shape whatever the text', () => {
    const word = fc.constantFrom(
      'claude',
      'opus',
      'gpt',
      '-',
      '4.6',
      '/',
      'qwen',
      '(',
      '::',
      '"><',
      '$(x)',
      ' ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        expect(toModelId(raw) ?? 'a').toMatch(/^[a-z0-9][a-z0-9._/-]{0,63}$/);
      }),
    );
  });
});
