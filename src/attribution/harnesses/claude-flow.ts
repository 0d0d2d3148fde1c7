import type { Harness } from '../harness.ts';

/**
 * Claude Flow, now ruflo: swarms over Claude Code and Codex, which make the change. It wrote itself into Claude Code's
 * attribution settings until that became a choice.
 *
 * @see https://github.com/ruvnet/ruflo/issues/1670
 */
export const claudeFlow: Harness = {
  id: 'claude-flow',
  name: 'Claude Flow',
  vendor: 'ruvnet',
  homepage: 'https://github.com/ruvnet/ruflo',
  tier: 4,
  kinds: ['cli'],
  marks: {
    commits: 'sometimes',
    on: '.claude/settings.json: attribution.commit and attribution.pr, which `init` wrote until it became a choice there',
    off: '.claude/settings.json: attribution.commit and attribution.pr set to ""',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['claude-flow', 'claude flow', 'ruflo'],
  since: '2025-06-01',
  requestedBy: [],
  signals: [
    {
      id: 'claude-flow/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'ruv@ruv.net',
        pattern: /^(?:claude-flow|ruflo) <ruv@ruv\.net>/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-Authored-By: claude-flow <ruv@ruv.net>',
        source: 'https://github.com/browser-use/browser-use',
      },
      alsoMatches: ['Co-Authored-By: RuFlo <ruv@ruv.net>'],
      nearMisses: [
        'Co-authored-by: rUv <ruv@ruv.net>',
        'Co-authored-by: my-claude-flow <ruv@ruv.net>',
        'Co-authored-by: claude-flow <ruv@ruv.net.example>',
        'Co-authored-by: ruflo <ann@example.com>',
      ],
    },
    {
      id: 'claude-flow/account',
      match: { by: 'account', in: ['trailer'], accounts: [{ login: 'ruflo-bot', bare: true }] },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-Authored-By: ruflo-bot <ruflo-bot@users.noreply.github.com>',
        source: 'https://github.com/ruvnet/ruflo',
      },
      nearMisses: [
        'Co-authored-by: ruflo <ruflo@users.noreply.github.com>',
        'Co-authored-by: Ann <1234567+ruflo-botanist@users.noreply.github.com>',
      ],
    },
    {
      id: 'claude-flow/footer',
      match: {
        by: 'line',
        needle: 'generated with [',
        pattern:
          /^[^a-z\d`"'<]{0,20}generated with \[(?:claude-flow|ruflo)\]\(https:\/\/github\.com\/ruvnet\/(?:claude-flow|ruflo)\)/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '🤖 Generated with [claude-flow](https://github.com/ruvnet/claude-flow)',
        source: 'https://github.com/ruvnet/ruflo/pull/1299',
      },
      alsoMatches: ['🤖 Generated with [RuFlo](https://github.com/ruvnet/ruflo)'],
      nearMisses: [
        'Not generated with [claude-flow](https://github.com/ruvnet/claude-flow)',
        '`🤖 Generated with [claude-flow](https://github.com/ruvnet/claude-flow)`',
        '- [ ] Generated with [ruflo](https://github.com/ruvnet/ruflo)',
        'Generated with [ruflo](https://github.com/ruvnet/ruflo/pull/1299)',
        'Generated with [claude-flow](https://example.com)',
      ],
    },
  ],
};
