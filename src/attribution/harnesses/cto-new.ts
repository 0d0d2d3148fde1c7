import type { Harness } from '../harness.ts';

/** cto.new, the cloud agent of Engine Labs, whose app was `engine-labs-app` before. */
export const ctoNew: Harness = {
  id: 'cto-new',
  name: 'cto.new',
  vendor: 'Engine Labs',
  homepage: 'https://cto.new',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: {
    commits: 'always',
    on: 'the default: its app commits and opens the pull request',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['cto.new', 'cto-new'],
  since: '2024-01-01',
  requestedBy: [],
  signals: [
    {
      id: 'cto-new/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 140088366, login: 'cto-new' },
          { login: 'engine-labs-app', bare: true },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '140088366+cto-new[bot]@users.noreply.github.com',
        source: 'https://github.com/ghostty-org/ghostty',
      },
      alsoMatches: [
        'cto-new[bot]',
        'engine-labs-app[bot]',
        'engine-labs-app@users.noreply.github.com',
        'Co-authored-by: app <140088366+renamed-app@users.noreply.github.com>',
      ],
      nearMisses: ['cto', 'cto-new', 'engine-labs', '1234567+cto-new@users.noreply.github.com'],
    },
  ],
};
