import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { strangersIn } from '../../src/attribution/strangers.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import { startOf } from '../../src/measurement/start.ts';
import { attributionKit } from '../../src/tasks/attribution-kit.ts';
import { bot, commit, OPENED, pullRequest, user } from '../support/pull-request.ts';

const { catalogue, reviewerRole: roleOf } = attributionKit(defaultConfig());

function strangers(of: ReturnType<typeof pullRequest>) {
  const attributed = attribute(of, { start: startOf(of, OPENED), catalogue });
  return strangersIn(of, attributed, { catalogue, roleOf });
}

function committed(...lines: readonly string[]) {
  const message = ['Sort the basket', '', ...lines].join('\n');
  return pullRequest({ commits: [commit({ author: user('ada'), at: OPENED - 1, message })] });
}

describe('unknown tools on a pull request', () => {
  it('are the app that opened it, where nobody knows it', () => {
    expect(strangers(pullRequest({ author: bot('acme-coder') }))).toEqual([
      { kind: 'bot', name: expect.stringContaining('acme-coder') },
    ]);
    for (const known of ['dependabot', 'coderabbitai', 'devin-ai-integration']) {
      expect(strangers(pullRequest({ author: bot(known) }))).toEqual([]);
    }
    expect(strangers(pullRequest({ author: user('acme-coder') }))).toEqual([]);
  });

  it.each([
    ['Co-authored-by: Acme Coding Agent <agent@acme.example>', 'Acme Coding Agent'],
    ['co-authored-by: Zap <zap-agent@acme.example>', 'Zap'],
    ['Co-authored-by: Zap <noreply@zap.example>', 'Zap'],
    ['Co-authored-by: acme[bot] <123+acme[bot]@users.noreply.github.com>', 'acme[bot]'],
    ['Co-authored-by: AI <ai@acme.example>', 'AI'],
  ])('are co-authors with the address of a program: %s', (line, name) => {
    expect(strangers(committed(line, line))).toEqual([{ kind: 'co-author', name }]);
  });

  it.each([
    'Co-authored-by: Ann Smith <noreply@acme.example>',
    'Co-authored-by: Ann <noreply@acme.example>',
    'Co-authored-by: Ai Tanaka <ai@acme.example>',
  ])('are not named where it may be a person: %s', (line) => {
    expect(strangers(committed(line))).toEqual([{ kind: 'co-author', name: null }]);
  });

  it.each([
    'Co-authored-by: Ann Smith <ann@acme.example>',
    'Co-authored-by: Ann Smith <1+ann@users.noreply.github.com>',
    'Co-authored-by: Ai Tanaka <tanaka.ai@acme.example>',
    'Co-authored-by: ann@acme.example <noreply@acme.example>',
    'Co-authored-by: GitHub <noreply@github.com>',
    'Co-authored-by: Renovate Bot <bot@renovateapp.com>',
    'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
    'Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>',
    'Co-authored-by: Claude <noreply@anthropic.com>',
    'Co-authored-by: GPT-5 <noreply@acme.example>',
  ])('are no person, no known tool and no model: %s', (line) => {
    expect(strangers(committed(line))).toEqual([]);
  });

  it('are what a convention names, where it is no harness', () => {
    expect(strangers(committed('Assisted-by: Acme Agent'))).toEqual([
      { kind: 'declared', name: 'Acme Agent' },
    ]);
    expect(strangers(committed('AI-assistant: Ann and her laptop'))).toEqual([
      { kind: 'declared', name: null },
    ]);
    expect(strangers(committed('Assisted-by: Ann Smith <ann@acme.example>'))).toEqual([]);
  });
});
