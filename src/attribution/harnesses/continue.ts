import type { Harness } from '../harness.ts';

/** Continue: IDE extensions, the `cn` command line and cloud agents (`continue[bot]`). */
export const continueDev: Harness = {
  id: 'continue',
  name: 'Continue',
  vendor: 'Continue',
  homepage: 'https://continue.dev',
  tier: 2,
  kinds: ['ide', 'cli', 'cloud-agent'],
  marks: {
    commits: 'sometimes',
    on: 'the default of the command line (cn) and of cloud agents; the extensions write nothing',
    off: 'environment variable CONTINUE_CLI_DISABLE_COMMIT_SIGNATURE',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['continue', 'continue.dev', 'continue agent', 'continue cli'],
  since: '2023-07-01',
  requestedBy: [],
  signals: [
    {
      id: 'continue/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 230936708, login: 'continue' },
          { id: 230944351, login: 'continue-staging' },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '230936708+continue[bot]@users.noreply.github.com',
        source: 'https://github.com/continuedev/continue/commit/860dd1458a6a71f1e4fe3e03f7a4eb11d6e4ac9b',
      },
      alsoMatches: [
        'continue[bot]@users.noreply.github.com',
        'Co-authored-by: continue-staging[bot] <continue-staging[bot]@users.noreply.github.com>',
        '230936708+renamed[bot]@users.noreply.github.com',
        '230944351+renamed[bot]@users.noreply.github.com',
      ],
      nearMisses: ['continue', 'continued[bot]', '1234567+continue@users.noreply.github.com'],
    },
    {
      id: 'continue/commit-name',
      match: {
        by: 'name',
        in: ['commit-author', 'committer'],
        pattern: /^continue(?:-staging)?\[bot\]$/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'continue[bot]',
        source: 'https://github.com/continuedev/continue/commit/0abdb41741c8924ac3f94772a0c7247d70cd5870',
      },
      alsoMatches: ['continue-staging[bot]'],
      nearMisses: [
        'continue',
        'discontinue[bot]',
        'continue[bot] of Ann',
        'continue-production[bot]',
        'continuebot',
      ],
    },
    {
      id: 'continue/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['agent@continue.dev', 'noreply@continue.dev'],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Continue Agent <agent@continue.dev>',
        source: 'https://github.com/continuedev/continue/commit/1411f6a94592b501e50ee23493a0d05079221747',
      },
      alsoMatches: ['Continue <noreply@continue.dev>'],
      nearMisses: ['Ann Example <ann@continue.dev>'],
    },
    {
      id: 'continue/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@continue.dev',
        pattern: /^continue(?: agent)? <(?:noreply|agent)@continue\.dev>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-Authored-By: Continue <noreply@continue.dev>',
        source: 'https://github.com/continuedev/continue/commit/3ead6bd3fe9796d58a775188f22d9cc1bb1caf52',
      },
      alsoMatches: ['Co-authored-by: Continue Agent <agent@continue.dev>'],
      nearMisses: [
        'Co-authored-by: Ann Example <ann@continue.dev>',
        'Co-authored-by: Continue <ann@continue.dev>',
        'Co-authored-by: Ann, to continue <noreply@continue.dev>',
        'Co-authored-by: Continue Ann <noreply@continue.dev>',
        'Co-authored-by: Continue <noreply@continue.dev.example.com>',
        'Co-authored-by: Continue <noreply@continue.developers>',
        'Reviewed-by: Continue <noreply@continue.dev>',
      ],
    },
    {
      id: 'continue/footer',
      match: {
        by: 'line',
        needle: 'continue.dev',
        pattern:
          /^[^a-z\d`"'<]{0,20}generated with (?:\[continue\]|continue ?)\((?:https)?https:\/\/continue\.dev\/?\)/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Generated with [Continue](https://continue.dev)',
        source: 'https://github.com/continuedev/continue/commit/3ead6bd3fe9796d58a775188f22d9cc1bb1caf52',
      },
      alsoMatches: [
        'Generated with Continue (https://continue.dev)',
        'Generated with Continue(https://continue.dev)',
        'Generated with [Continue](httpshttps://continue.dev)',
        '🤖 Generated with [Continue](https://continue.dev/)',
      ],
      nearMisses: [
        'Not generated with [Continue](https://continue.dev)',
        'Generated with [Continue](https://continue.dev/docs)',
        'Generated with care, see [Continue](https://continue.dev)',
        'Generated with [Continued](https://continue.dev)',
        'Regenerated with Continue (https://continue.dev)',
      ],
    },
  ],
};
