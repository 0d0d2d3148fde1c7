import type { Harness } from '../harness.ts';

/** v0, Vercel's app builder. Its account has no known id; a person may be called `v0`, so only the bot counts. */
export const v0: Harness = {
  id: 'v0',
  name: 'v0',
  vendor: 'Vercel',
  homepage: 'https://v0.app',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['v0', 'v0.app', 'v0.dev', 'v0 by vercel', 'vercel v0'],
  since: '2023-09-14',
  requestedBy: [],
  signals: [
    {
      id: 'v0/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ login: 'v0' }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'v0[bot]@users.noreply.github.com',
        source:
          'https://github.com/blitzind/v0-app-equipify-ai/commit/e559864a0f65d7b3f99620843b68c2679e1aaa79',
      },
      alsoMatches: ['Co-authored-by: v0[bot] <v0[bot]@users.noreply.github.com>', 'v0[bot]'],
      nearMisses: ['v0', 'v0@users.noreply.github.com', 'v02[bot]', '1234567+v0@users.noreply.github.com'],
    },
    {
      id: 'v0/branch',
      match: { by: 'branch', pattern: /^v0\/[\w-]{1,60}-[\da-f]{8}$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: { text: 'v0/gr2m-3a9a04ce', source: 'https://github.com/vercel/ai' },
      alsoMatches: ['v0/ann-lee_2-3a9a04ce'],
      nearMisses: [
        'v0/release',
        'v0/gr2m-3a9a04c',
        'v0/gr2m-3a9a04cg',
        'v0/gr2m-3a9a04ce-2',
        'v0/a/b-3a9a04ce',
        'v0/-3a9a04ce',
        'v0.gr2m-3a9a04ce',
        'v0/gr2m_3a9a04ce',
        'dev0/gr2m-3a9a04ce',
        'v/gr2m-3a9a04ce',
        '0/gr2m-3a9a04ce',
      ],
    },
  ],
};
