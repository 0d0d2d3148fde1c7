import type { Harness } from '../harness.ts';

/** Kiro: editor, terminal (Amazon Q's until November 2025) and an autonomous agent that opens pull requests. */
export const kiro: Harness = {
  id: 'kiro',
  name: 'Kiro',
  vendor: 'Amazon',
  homepage: 'https://kiro.dev',
  tier: 3,
  kinds: ['ide', 'cli', 'cloud-agent'],
  marks: {
    commits: 'sometimes',
    on: 'the autonomous agent: the default; editor and terminal: nothing by default, ask in .kiro/steering for "Assisted-by: Kiro:<model>"',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['kiro', 'kiro cli', 'kiro ide', 'kiro agent'],
  since: '2025-07-14',
  requestedBy: [/pull request was created by @kiro-agent on behalf of @(?<login>[a-z\d][a-z\d-]{0,38})/i],
  signals: [
    {
      id: 'kiro/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 244629292, login: 'kiro-agent', bare: true, machineUser: true }, { id: 245459735 }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '244629292+kiro-agent@users.noreply.github.com',
        source: 'https://github.com/awslabs/mcp',
      },
      alsoMatches: [
        'kiro-agent[bot]',
        '245459735+kiro-agent[bot]@users.noreply.github.com',
        'kiro-agent',
        '244629292+renamed@users.noreply.github.com',
        '245459735+renamed[bot]@users.noreply.github.com',
      ],
      nearMisses: ['kiro', 'kirodex', '1234567+kiro@users.noreply.github.com'],
    },
    {
      id: 'kiro/created-line',
      match: {
        by: 'line',
        needle: 'created by @kiro-agent on behalf of @',
        pattern: /^[^a-z\d`"'<]{0,20}this pull request was created by @kiro-agent on behalf of @[a-z\d]/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'unproven',
      example: {
        text: 'This pull request was created by @kiro-agent on behalf of @yiling-ui :ghost:',
        source: 'https://kiro.dev/autonomous-agent',
      },
      nearMisses: [
        'Unlike the last, this pull request was created by @kiro-agent on behalf of @ann',
        '`This pull request was created by @kiro-agent on behalf of @ann`',
        'This pull request was created by @kiro-agent on behalf of @…',
      ],
    },
    {
      id: 'kiro/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@kiro.dev',
        pattern: /^kiro(?: (?:agent|ai|cli))?(?: \((?<model>[^)]{1,60})\))? <(?:kiro|noreply)@kiro\.dev>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: { text: 'Co-Authored-By: Kiro <noreply@kiro.dev>', source: 'https://kiro.dev/docs/cli' },
      alsoMatches: [
        'Co-authored-by: Kiro AI (Claude Opus 4.6) <kiro@kiro.dev>',
        'Co-authored-by: Kiro CLI <noreply@kiro.dev>',
        'Co-authored-by: Kiro Agent <noreply@kiro.dev>',
      ],
      nearMisses: [
        'Co-authored-by: Ann Kiro <noreply@kiro.dev>',
        'Co-authored-by: Kiro Example <kiro@kiro.dev>',
        'Co-authored-by: Kiro <ann@kiro.dev>',
        'Co-authored-by: Kiro (a) (b) <kiro@kiro.dev>',
        'Co-authored-by: Kiro a) <kiro@kiro.dev>',
        'Co-authored-by: Kiro () <kiro@kiro.dev>',
        'Co-authored-by: Kiro <kiro@kiro.dev.example>',
      ],
    },
  ],
};
