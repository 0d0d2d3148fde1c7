import type { Harness } from '../harness.ts';

/** The agent in the editor Zed. Writes nothing by itself; other agents also run inside the editor under their names. */
export const zed: Harness = {
  id: 'zed',
  name: 'Zed Agent',
  vendor: 'Zed Industries',
  homepage: 'https://zed.dev/ai',
  tier: 2,
  kinds: ['ide'],
  marks: {
    commits: 'never',
    on: 'nothing by default; ask in AGENTS.md for "Assisted-by: Zed Agent:<model>"',
    off: 'leave that rule out',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['zed agent', 'zed ai', 'zed'],
  since: '2024-08-20',
  requestedBy: [],
  signals: [
    {
      id: 'zed/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@zed.dev',
        pattern: /^zed(?: ai| agent)? <(?:noreply|assistant)@zed\.dev>/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'Co-Authored-By: Zed <noreply@zed.dev>', source: 'https://zed.dev/docs/ai/overview' },
      alsoMatches: [
        'Co-Authored-By: Zed AI <assistant@zed.dev>',
        'Co-Authored-By: Zed Agent <noreply@zed.dev>',
      ],
      nearMisses: [
        'Co-Authored-By: Ann Zed <noreply@zed.dev>',
        'Co-Authored-By: Zed Example <noreply@zed.dev>',
        'Co-Authored-By: Zed <ann@zed.dev>',
        'Co-Authored-By: Zed <noreply@zed.dev.example>',
        'Co-authored-by: Zed Zippy <234243425+zed-zippy[bot]@users.noreply.github.com>',
      ],
    },
  ],
};
