import type { Harness } from '../harness.ts';

/** Gemini CLI writes no mark by default: what is seen comes from its workflow account and from users' conventions. */
export const geminiCli: Harness = {
  id: 'gemini-cli',
  name: 'Gemini CLI',
  vendor: 'Google',
  homepage: 'https://github.com/google-gemini/gemini-cli',
  tier: 3,
  kinds: ['cli'],
  marks: { commits: 'never', on: 'an instruction in GEMINI.md', off: 'the default' },
  splitByModel: false,
  over: [],
  namedInConventions: ['gemini cli', 'gemini-cli', 'google gemini cli'],
  since: '2025-04-01',
  requestedBy: [],
  signals: [
    {
      id: 'gemini-cli/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 218312386, login: 'gemini-cli' }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '218312386+gemini-cli[bot]@users.noreply.github.com',
        source: 'https://github.com/google-gemini/gemini-cli',
      },
      nearMisses: ['gemini-cli-robot', '224641728+gemini-cli-robot@users.noreply.github.com'],
    },
    {
      id: 'gemini-cli/co-author-account',
      match: { by: 'account', in: ['trailer'], accounts: [{ id: 218195315 }] },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-Authored-By: gemini-cli <218195315+gemini-cli@users.noreply.github.com>',
        source: 'https://github.com/google-gemini/gemini-cli/issues',
      },
      nearMisses: ['Co-Authored-By: gemini-cli <1234567+gemini-cli@users.noreply.github.com>'],
    },
    {
      id: 'gemini-cli/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@google.com',
        pattern:
          /^(?:google )?gemini(?:[\s-]cli)?(?<model>[\s(-][^<]*)<(?:noreply|gemini|gemini-cli)@google\.com>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Gemini CLI <gemini@google.com>',
        source: 'https://github.com/github/spec-kit',
      },
      alsoMatches: [
        'Co-authored-by: Gemini <noreply@google.com>',
        'Co-authored-by: Google Gemini CLI (gemini-2.5-pro) <gemini-cli@google.com>',
      ],
      nearMisses: [
        'Co-authored-by: Gemini Smith <gsmith@google.com>',
        'Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
      ],
    },
    {
      id: 'gemini-cli/branch-issue-fixer',
      match: { by: 'branch', pattern: /^gemini-fix-\d{1,9}$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'gemini-fix-412',
        source: 'https://github.com/google-github-actions/run-gemini-cli',
      },
      nearMisses: ['gemini_2_fix', 'gemini-fix-typo', 'gemini_tools'],
    },
  ],
};
