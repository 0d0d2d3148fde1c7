import type { Harness } from '../harness.ts';

/** Tembo: runs other makers' agents in its cloud and opens the pull requests itself. */
export const tembo: Harness = {
  id: 'tembo',
  name: 'Tembo',
  vendor: 'Tembo',
  homepage: 'https://tembo.io',
  tier: 4,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default: it commits as tembo[bot]', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['tembo'],
  since: '2025-05-01',
  requestedBy: [],
  signals: [
    {
      id: 'tembo/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ login: 'tembo' }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: { text: 'tembo[bot]', source: 'https://github.com/usenotra/notra' },
      alsoMatches: ['Co-authored-by: tembo[bot] <7+tembo[bot]@users.noreply.github.com>'],
      nearMisses: ['tembo', 'tembo-io', '1234567+tembo@users.noreply.github.com'],
    },
    {
      id: 'tembo/branch',
      match: { by: 'branch', pattern: /^tembo\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'tembo/fix-login', source: 'https://docs.tembo.io' },
      nearMisses: ['tembo-docs', 'butembo/fix', 'users/tembo/fix'],
    },
  ],
};
