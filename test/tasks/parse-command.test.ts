import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/tasks/parse-command.ts';
import { CONTEXT } from './world.ts';

const parsed = (body: string) => parseCommand(body, CONTEXT.kit.catalogue);
const CODEX = { kind: 'set', harness: 'codex', family: null };

describe('a command', () => {
  it.each([
    ['a form feed', '\f'],
    ['a vertical tab', '\v'],
    ['a next line', '\u0085'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a carriage return', '\r'],
  ])('ends with the first line, which may end in %s', (_, end) => {
    expect(parsed(`/harness codex${end}It was Codex.`)).toEqual(CODEX);
  });

  it.each([
    ['a no-break space', '\u00a0'],
    ['a narrow no-break space', '\u202f'],
    ['an ideographic space', '\u3000'],
    ['tabs', '\t\t'],
  ])('may have %s between its words', (_, space) => {
    expect(parsed(`/harness${space}aider${space}qwen`)).toEqual({
      kind: 'set',
      harness: 'aider',
      family: 'qwen',
    });
  });

  it('is read to its end, however many spaces are in it', () => {
    for (const spaces of [1, 184, 185, 186, 190, 5000]) {
      const between = ' '.repeat(spaces);
      expect(parsed(`/harness codex${between}`)).toEqual(CODEX);
      expect(parsed(`/harness codex${between}qwen`)).toEqual({ ...CODEX, family: 'qwen' });
      expect(parsed(`/harness codex${between}qwen please`)).toEqual({ kind: 'help' });
    }
  });

  it('is not understood where a word is endless, and carries 200 characters of it', () => {
    const endless = 'x'.repeat(60_000);
    expect(parsed(`/harness ${endless}`)).toEqual({
      kind: 'unknown-harness',
      text: 'x'.repeat(200),
      meant: null,
    });
    expect(parsed(`/harness codex ${endless}`)).toEqual({ kind: 'unknown-model', text: 'x'.repeat(200) });
  });
});
