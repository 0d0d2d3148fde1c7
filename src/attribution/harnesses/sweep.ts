import type { Harness } from '../harness.ts';

/** Sweep's app, which turned issues into pull requests until 2025; the company makes an IDE plugin now. */
export const sweep: Harness = {
  id: 'sweep',
  name: 'Sweep',
  vendor: 'Sweep AI',
  homepage: 'https://github.com/sweepai/sweep',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: {
    commits: 'always',
    on: 'the default: its app commits and opens the pull request',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['sweep ai', 'sweepai'],
  since: '2023-06-01',
  requestedBy: [],
  signals: [
    {
      id: 'sweep/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 128439645 },
          { id: 131841235 },
          { login: 'sweep-ai' },
          { login: 'sweep-nightly' },
          { login: 'sweep-canary' },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '128439645+sweep-ai[bot]@users.noreply.github.com',
        source: 'https://github.com/sweepai/sweep/commit/0c0d7dc6ecea7231f42d71a50799674b2ee58631',
      },
      alsoMatches: [
        'sweep-ai[bot]',
        'sweep-nightly[bot]',
        'sweep-canary[bot]',
        '128439645+renamed-app@users.noreply.github.com',
        'Co-authored-by: app <131841235+renamed-app@users.noreply.github.com>',
      ],
      nearMisses: ['sweep', 'sweep-ai', 'sweeper[bot]', '1234567+sweep@users.noreply.github.com'],
    },
    {
      id: 'sweep/branch',
      match: { by: 'branch', pattern: /^sweep\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      // Since then the prefix is only people's, for parameter sweeps and clean-ups.
      until: '2025-04-01',
      example: { text: 'sweep/allow_for_rebase_ccbe6', source: 'https://github.com/sweepai/sweep/pull/3457' },
      nearMisses: ['sweep-logs', 'docs/sweep/usage', 'chimneysweep/roof', 'revert-12-sweep/fix-typo'],
    },
  ],
};
