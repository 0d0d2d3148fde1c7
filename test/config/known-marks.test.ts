import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../src/cli/config-input.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

function said(harness: object): readonly string[] {
  const file = JSON.stringify({ signals: [{ id: 'acme', name: 'Acme', ...harness }] });
  try {
    return parseConfig(file, 'hm.yml', VOCABULARY).notices.map(withoutPlace);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(withoutPlace);
    throw error;
  }
}

function withoutPlace(text: string): string {
  return text.replace(/^hm\.yml:\d+:\d+: /, '');
}

describe('a harness of one’s own that takes what is somebody’s', () => {
  it.each([
    [{ name: 'Codex', logins: ['acme'] }, 'name', 'a name of Codex'],
    [{ name: 'claude code', logins: ['acme'] }, 'name', 'a name of Claude Code'],
    [{ name: 'Claude-Code', logins: ['acme'] }, 'name', 'a name of Claude Code'],
    [{ logins: ['dependabot[bot]'] }, 'logins[0]', 'an account of automation'],
    [{ logins: ['github-actions[bot]'] }, 'logins[0]', 'an account of automation'],
    [{ logins: ['acme', 'Copilot'] }, 'logins[1]', 'an account of GitHub Copilot'],
    [{ logins: ['CodeRabbitAI[bot]'] }, 'logins[0]', 'an account of an AI reviewer'],
    [{ emails: ['noreply@anthropic.com'] }, 'emails[0]', 'an address of Claude Code'],
    [{ emails: ['CursorAgent@cursor.com'] }, 'emails[0]', 'an address of Cursor'],
    [
      { emails: ['49699333+dependabot[bot]@users.noreply.github.com'] },
      'emails[0]',
      'an address of automation',
    ],
  ])('is refused with the owner’s name: %j', (harness, key, owner) => {
    expect(said(harness)).toEqual([
      expect.stringContaining(`"signals[0].${key}" must not be ${owner}: it would claim`),
    ]);
  });

  it.each([
    [{ 'branch-prefixes': ['codex/'] }, 'Codex'],
    [{ 'branch-prefixes': ['copi'] }, 'GitHub Copilot'],
    [{ 'branch-prefixes': ['dependabot/'] }, 'automation'],
    [{ trailers: [{ key: 'Co-Authored-By', value: 'Claude <noreply@anthropic.com>' }] }, 'Claude Code'],
    [
      {
        trailers: [
          {
            key: 'co-authored-by',
            value: 'coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>',
          },
        ],
      },
      'an AI reviewer',
    ],
    [{ labels: ['Codex'] }, 'Codex'],
  ])('is told where others may share the mark: %j', (harness, owner) => {
    expect(said(harness)).toEqual([
      `"acme" shares a mark with ${owner}: it claims what ${owner} leaves it on, too`,
    ]);
  });

  it('hears nothing of marks of its own', () => {
    expect(
      said({
        logins: ['acme-agent[bot]'],
        emails: ['agent@acme.example'],
        'branch-prefixes': ['acme/'],
        trailers: [{ key: 'Made-With', value: 'acme' }, { key: 'Acme-Session' }],
        labels: ['made-by-acme'],
      }),
    ).toEqual([]);
  });

  it('has no id that every object has', () => {
    expect(said({ id: 'constructor', logins: ['acme'] })).toEqual([
      expect.stringContaining('"signals[0].id" must not be taken'),
    ]);
  });
});
