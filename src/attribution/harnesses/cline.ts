import type { Harness } from '../harness.ts';

/** Cline: editor extension and terminal, and since May 2026 a cloud agent. Cline is a surname, too. */
export const cline: Harness = {
  id: 'cline',
  name: 'Cline',
  vendor: 'Cline Bot',
  homepage: 'https://cline.bot',
  tier: 3,
  kinds: ['ide', 'cli', 'cloud-agent'],
  marks: {
    commits: 'never',
    on: 'nothing by default; ask in .clinerules for "Co-authored-by: Cline <noreply@cline.bot>"; the cloud agent commits as cline-cloud[bot]',
    off: 'leave that rule out',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['cline'],
  since: '2024-07-05',
  requestedBy: [],
  signals: [
    {
      id: 'cline/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 276134852, login: 'cline-cloud', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '276134852+cline-cloud[bot]@users.noreply.github.com',
        source: 'https://github.com/cline/cline',
      },
      nearMisses: ['cline', 'travis-cline', '1234567+cline@users.noreply.github.com'],
    },
    {
      id: 'cline/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@cline.bot',
        pattern: /^cline(?: [-·] (?<model>.{0,60})| bot| agent)? <(?:noreply|bot)@cline\.bot>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Cline <noreply@cline.bot>',
        source: 'https://github.com/cline/cline',
      },
      alsoMatches: [
        'Co-authored-by: Cline Bot <bot@cline.bot>',
        'Co-authored-by: Cline Agent <noreply@cline.bot>',
        'Co-authored-by: Cline · Kimi K3 <noreply@cline.bot>',
        'Co-authored-by: Cline - anthropic/claude-sonnet-4.5-20250929 <noreply@cline.bot>',
      ],
      nearMisses: [
        'Co-authored-by: Ann Cline <noreply@cline.bot>',
        'Co-authored-by: Cline Example <noreply@cline.bot>',
        'Co-authored-by: Cline Example <cline@cline.bot>',
        'Co-authored-by: Cline <noreply@cline.bot.example>',
      ],
    },
    {
      id: 'cline/co-author-anthropic',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@anthropic.com',
        pattern: /^cline <(?:cline|noreply)@anthropic\.com>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Cline <cline@anthropic.com>',
        source: 'https://github.com/RooCodeInc/Roo-Code/commit/41d631671cea019c7f54b8ed4f73a429942c6c50',
      },
      alsoMatches: ['Co-Authored-By: Cline <noreply@anthropic.com>'],
      nearMisses: [
        'Co-authored-by: Ann Cline <cline@anthropic.com>',
        'Co-authored-by: Cline Example <cline@anthropic.com>',
        'Co-authored-by: Cline <ann@anthropic.com>',
        'Co-authored-by: Cline <cline@anthropic.com.example>',
        'Co-authored-by: Cline <cline@example.com>',
      ],
    },
    {
      id: 'cline/footer',
      match: {
        by: 'line',
        needle: 'generated with [cline]',
        pattern: /^[^a-z\d`"'<]{0,20}generated with \[cline\]\(https:\/\/(?:docs\.)?cline\.bot\b/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: { text: '🤖 Generated with [Cline](https://cline.bot)', source: 'https://docs.cline.bot' },
      alsoMatches: ['Generated with [Cline](https://docs.cline.bot)'],
      nearMisses: [
        'Not generated with [Cline](https://cline.bot)',
        'Generated with [Cline](https://cline.bots.example)',
        'Generated with [Cline](https://example.com)',
      ],
    },
  ],
};
