import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { compileCatalogue } from '../../src/attribution/compile-catalogue.ts';
import { attributed, commit, inOneWord, pullRequest, said } from './kit.ts';

/** Signal, model and why it was set aside, of each evidence in the message of a commit that ends with a line. */
function readFrom(line: string): readonly (readonly [string, string | null, string | null])[] {
  const { evidence } = attributed({ commits: [commit(`Fix the cart\n\nWhy.\n\n${line}\n`)] });
  return evidence.map(({ signal, model, setAside }) => [signal, model, setAside]);
}

const MODEL_ONLY = 'names a model, not a harness';

describe('conventions that name the tool', () => {
  it.each([
    // https://docs.kernel.org/process/coding-assistants.html
    ['Assisted-by: Claude Code:claude-opus-4-6 [coccinelle] [sparse]', 'claude-code', 'claude/opus-4.6'],
    ['Assisted-by: Claude Code:GLM-5.2', 'claude-code', 'glm/5.2'],
    // https://github.com/dependabot/fetch-metadata/commit/f9ab481642b42745d2adffefdefebeaa4fb84571
    ['Assisted-by: Claude Code', 'claude-code', null],
    ['Assisted-by: Opus 4.6 via Claude Code', 'claude-code', 'claude/opus-4.6'],
    ['Assisted-by: GitHub Copilot (model: claude-sonnet-4.6, autonomous)', 'copilot', 'claude/sonnet-4.6'],
    ['Assisted-by: Gemini CLI (gemini-2.5-pro)', 'gemini-cli', 'gemini/2.5-pro'],
    ['Assisted-by: OpenAI Codex', 'codex', null],
    ['Assisted-by: Codex with GPT-5.5 <noreply@openai.com>', 'codex', 'gpt/5.5'],
    ['Assisted-by: 🤖 **claude-code** 2.1.63 / Claude Opus 4.6', 'claude-code', 'claude/opus-4.6'],
    ['Assisted-by: [Claude Code](https://claude.com/claude-code)', 'claude-code', null],
    ['Assisted-by: Copilot:big-pickle', 'copilot', null],
    ['ASSISTED-BY: ClaudeCode', 'claude-code', null],
    ['- [x] Assisted-by: Cursor', 'cursor', null],
  ])('reads %s', (line, harness, model) => {
    expect(readFrom(line)).toEqual([[`${harness}/assisted-by`, model, null]]);
  });

  it.each([
    'Generated-by',
    'AI-assisted-by',
    'AI-generated-by',
    'AI-tool',
    'AI-agent',
    'AI-assistant',
    'Entire-Agent',
  ])('reads %s', (key) => {
    const line = `${key}: Codex`;
    expect(readFrom(line)).toEqual([[`codex/${key.toLowerCase()}`, null, null]]);
    expect(said({ body: line })).toBe('codex');
  });

  it('says assisted, and agent only where it was autonomous', () => {
    const by = (line: string) => attributed({ body: line });
    expect(by('Assisted-by: Copilot (gpt-5, supervised)').verdict).toMatchObject({ autonomy: 'assistant' });
    expect(by('Assisted-by: Copilot (gpt-5, autonomous)').verdict).toMatchObject({
      harness: 'copilot',
      model: 'gpt/5',
      autonomy: 'agent',
      strength: 'conclusive',
    });
    expect(by('Assisted-by: Codex').evidence).toMatchObject([{ means: 'assisted', certainty: 'strong' }]);
  });

  it('reads two tools', () => {
    const { verdict } = attributed({ body: 'Assisted-by: Claude Code, Codex' });
    expect(verdict).toMatchObject({ harness: 'claude-code', others: [{ harness: 'codex' }] });
  });

  it.each([
    ['Assisted-by: Claude:claude-fable-5', [['convention/assisted-by', 'claude/fable-5', MODEL_ONLY]]],
    ['Assisted-by: Claude Opus 4.8', [['convention/assisted-by', 'claude/opus-4.8', MODEL_ONLY]]],
    ['Assisted-by: Claude', [['convention/assisted-by', 'claude', MODEL_ONLY]]],
    ['Assisted-by: generic LLM chatbot', [['convention/assisted-by', null, 'names no known harness']]],
    ['AI-tool: MadeUp 3000', [['convention/ai-tool', null, 'names no known harness']]],
    ['Entire-Agent: MadeUp', [['convention/entire-agent', null, 'names no known harness']]],
  ])('keeps %s as evidence that decides nothing', (line, evidence) => {
    expect(readFrom(line)).toEqual(evidence);
  });

  it.each([
    'Assisted-by: Ann Smith <ann@example.com>',
    'Assisted-by: Ai Tanaka <ai@example.com>',
    'Assisted-by: Claude Muller <claude@example.com>',
    'Assisted-by: Gemini Smith <gsmith@google.com>',
    'Assisted-by: Devin Wong <devin.wong@example.com>',
    'Assisted-by: Ann, who had a look at Codex',
    'Generated-by: a script in codex',
    'Generated-by: protoc-gen-go',
    'AI-tool: none',
    'AI-assistant: n/a',
    'Entire-Agent:',
    'Not-Assisted-by: Codex',
    'Assisted-by Codex',
  ])('takes nothing from %s', (line) => {
    expect(readFrom(line)).toEqual([]);
  });

  it('is nobody where one word with an address may be somebody, unless the key is for tools only', () => {
    expect(said({ body: 'Assisted-by: Devin <devin@example.com>' })).toBe('unattributed');
    expect(said({ body: 'AI-assistant: Devin <devin@example.com>' })).toBe('?devin');
    expect(said({ body: 'Assisted-by: Devin <noreply@example.com>' })).toBe('devin');
  });

  it('counts neither in a quotation nor before the harness was there', () => {
    expect(said({ body: '> Assisted-by: Codex' })).toBe('unattributed');
    expect(said({ body: 'Assisted-by: Codex', createdAt: Date.parse('2024-01-01T00:00:00Z') })).toBe(
      'unattributed',
    );
  });

  it('knows a harness of the reader’s own by its name', () => {
    const acme = {
      ...{ id: 'acme-coder', name: 'Acme Coder', logins: [], emails: [] },
      ...{ branchPrefixes: [], trailers: [], labels: [] },
    };
    const catalogue = compileCatalogue(HARNESSES, { inHouse: [acme] });
    const whole = pullRequest({ body: 'Assisted-by: Acme Coder:kimi-k2' });
    const start = { kind: 'started', at: whole.createdAt, assumed: false } as const;
    const result = attribute(whole, { start, catalogue });
    expect(inOneWord(result)).toBe('acme-coder');
    expect(result.verdict).toMatchObject({ model: 'kimi/k2' });
  });
});

describe('a model named as co-author', () => {
  it.each([
    ['Co-authored-by: GPT-5 <noreply@anthropic.com>', 'gpt/5'],
    ['Co-Authored-By: gpt-5.3-codex-high <noreply@anthropic.com>', 'gpt/5.3-codex-high'],
    ['Co-authored-by: Gemini', 'gemini'],
    ['Co-authored-by: Claude Sonnet 4.5 (Anthropic)', 'claude/sonnet-4.5'],
    ['Co-authored-by: GLM-5.1 <noreply@zhipuai.ai>', 'glm/5.1'],
  ])('is kept of %s, and decides nothing', (line, model) => {
    expect(readFrom(line)).toEqual([['convention/co-author-model', model, MODEL_ONLY]]);
  });

  it.each([
    'Co-authored-by: Gemini Smith <gsmith@google.com>',
    'Co-authored-by: Claude Muller <claude@example.com>',
    'Co-authored-by: gemini 3 <1234567+gemini3@users.noreply.github.com>',
    'Reviewed-by: GPT-5 <noreply@anthropic.com>',
  ])('is not taken from %s', (line) => {
    expect(readFrom(line)).toEqual([]);
  });

  it('is not said twice where a harness claims the line', () => {
    expect(readFrom('Co-authored-by: Claude Opus 4.6 <noreply@anthropic.com>')).toEqual([
      ['claude-code/co-author-trailer', 'claude/opus-4.6', null],
    ]);
  });
});

describe('a ticked box with a harness’s name', () => {
  it.each([
    ['- [x] Generated with Claude Code', 'claude-code'],
    ['- [X] AI-assisted with: **Codex**', 'codex'],
    ['- [x] This PR was written by GitHub Copilot (AI tool)', 'copilot'],
    ['* [x] I created using Cursor', 'cursor'],
    ['- [x] Claude Code', '?claude-code'],
    ['- [x] `Codex CLI` (AI tool)', '?codex'],
    ['- [x] I used Aider', '?aider'],
    ['Tested with:\n\n- [x] Claude Code\n- [ ] Codex', '?claude-code'],
    ['- [ ] Generated with Claude Code', 'unattributed'],
    ['- [ ] Codex', 'unattributed'],
    ['- [x] Claude Code integration with the reference system', 'unattributed'],
    ['- [x] Not generated with Codex', 'unattributed'],
    ['- [x] Tested with Codex', 'unattributed'],
    ['- Codex [x]', 'unattributed'],
    ['- [x] Claude', 'unattributed'],
    ['```\n- [x] Generated with Codex\n```', 'unattributed'],
  ])('says of %j: %s', (body, word) => {
    expect(said({ body })).toBe(word);
  });
});
