import type { Harness } from '../harness.ts';

/** Charlie, a cloud agent for TypeScript that opens pull requests and reviews. Charlie is a first name, too. */
export const charlie: Harness = {
  id: 'charlie',
  name: 'Charlie',
  vendor: 'Charlie Labs',
  homepage: 'https://charlielabs.ai',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default: charliecreates[bot] opens it', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['charliehelps', 'charliecreates', 'charlie labs'],
  since: '2024-06-01',
  requestedBy: [],
  signals: [
    {
      id: 'charlie/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer'],
        accounts: [
          { login: 'charliecreates', bare: true },
          { login: 'charliehelps', bare: true, machineUser: true },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'unproven',
      example: { text: 'charliecreates[bot]', source: 'https://docs.charlielabs.ai' },
      alsoMatches: ['CharlieHelps', 'charliecreates[bot]@users.noreply.github.com'],
      nearMisses: [
        'charlie',
        'charliecreates',
        '1234567+charlie@users.noreply.github.com',
        'Co-authored-by: CharlieHelps <charliehelps@users.noreply.github.com>',
      ],
    },
  ],
};
