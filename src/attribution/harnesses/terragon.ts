import type { Harness } from '../harness.ts';

/** Terragon (until 2026): ran Claude Code and Codex in its cloud, side by side, and opened the pull requests. */
export const terragon: Harness = {
  id: 'terragon',
  name: 'Terragon',
  vendor: 'Terragon Labs',
  homepage: 'https://www.terragonlabs.com',
  tier: 4,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default: terragon-labs[bot] as co-author', off: 'none known' },
  splitByModel: false,
  over: ['claude-code', 'codex'],
  namedInConventions: ['terragon', 'terragon labs'],
  since: '2025-06-01',
  requestedBy: [],
  signals: [
    {
      id: 'terragon/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ login: 'terragon-labs', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: { text: 'terragon-labs[bot]', source: 'https://github.com/vercel/ai' },
      alsoMatches: ['Co-authored-by: terragon-labs[bot] <7+terragon-labs[bot]@users.noreply.github.com>'],
      nearMisses: ['terragon', 'terry', '1234567+terragon@users.noreply.github.com'],
    },
    {
      id: 'terragon/branch',
      match: { by: 'branch', pattern: /^terragon\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'terragon/fix-login-a1b2c3', source: 'https://github.com/terragon-labs/terragon-oss' },
      nearMisses: ['terragon-docs', 'users/terragon/fix'],
    },
  ],
};
