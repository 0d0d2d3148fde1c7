import { describe, expect, it } from 'vitest';
import { byFirstLetter } from '../../src/attribution/by-first-letter.ts';

const PATTERNS = [
  /^claude\//,
  /^devin\//,
  /^v?0\//,
  /-\d+$/,
  /^codex|x$/,
  /^(?:a|b)\//,
  /^CODEX\//i,
  /^[a|b]/,
];
const tryable = byFirstLetter(PATTERNS.map((pattern) => ({ match: { pattern } })));

describe('patterns by their first letter', () => {
  it.each(['claude/fix', 'devin/fix', '0/fix', 'v0/fix', 'fix-7', 'index', 'b/fix', 'codeX/fix', 'a', ''])(
    'leave out none that matches %j',
    (text) => {
      const matching = PATTERNS.filter((pattern) => pattern.test(text));
      expect(tryable(text).map(({ match }) => match.pattern)).toEqual(expect.arrayContaining(matching));
    },
  );

  it('leave out those that begin with another letter', () => {
    expect(tryable('claude/fix').map(({ match }) => match.pattern)).not.toContain(PATTERNS[1]);
    expect(tryable('fix').map(({ match }) => match.pattern)).toEqual(PATTERNS.slice(2));
  });
});
