import type { Harness } from '../harness.ts';

/** Windsurf, an editor with the agent Cascade. `windsurf-bot[bot]` reviews only. */
export const windsurf: Harness = {
  id: 'windsurf',
  name: 'Windsurf',
  vendor: 'Cognition',
  homepage: 'https://windsurf.com',
  tier: 3,
  kinds: ['ide'],
  marks: {
    commits: 'never',
    on: 'nothing by default; ask in AGENTS.md for "Assisted-by: Windsurf:<model>"',
    off: 'leave that rule out',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['windsurf', 'windsurf cascade'],
  since: '2024-11-13',
  requestedBy: [],
  signals: [
    {
      id: 'windsurf/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@windsurf.',
        pattern: /^(?:windsurf|cascade)\b.{0,40}<(?:windsurf|cascade|noreply)@windsurf\.(?:ai|com)>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-Authored-By: Windsurf AI <noreply@windsurf.ai>',
        source: 'https://github.com/chaoss/disclosure',
      },
      alsoMatches: [
        'Co-authored-by: Windsurf Cascade <cascade@windsurf.ai>',
        'Co-authored-by: Cascade <windsurf@windsurf.com>',
      ],
      nearMisses: [
        'Co-authored-by: Ann Windsurf <noreply@windsurf.ai>',
        'Co-authored-by: Windsurfer <noreply@windsurf.ai>',
        'Co-authored-by: Windsurf <ann@windsurf.ai>',
        'Co-authored-by: Windsurf <ann.windsurf@windsurf.ai>',
        'Co-authored-by: Windsurf <noreply@windsurf.academy>',
        'Co-authored-by: Windsurf <noreply@windsurf.com.example>',
      ],
    },
    {
      id: 'windsurf/co-author-codeium',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@codeium.com',
        pattern: /^(?:windsurf|cascade)\b.{0,40}<(?:windsurf|cascade|noreply)@codeium\.com>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-authored-by: Windsurf <windsurf@codeium.com>',
        source: 'https://github.com/chaoss/disclosure',
      },
      alsoMatches: [
        'Co-authored-by: Windsurf <noreply@codeium.com>',
        'Co-Authored-By: Cascade (Windsurf) <cascade@codeium.com>',
      ],
      nearMisses: [
        'Co-authored-by: Ann Cascade <noreply@codeium.com>',
        'Co-authored-by: Windsurfer <noreply@codeium.com>',
        'Co-authored-by: Windsurf <ann@codeium.com>',
        'Co-authored-by: Windsurf <ann.windsurf@codeium.com>',
        'Co-authored-by: Windsurf <noreply@codeium.com.example>',
      ],
    },
    {
      id: 'windsurf/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: [
          'windsurf@codeium.com',
          'cascade@codeium.com',
          'cascade@windsurf.ai',
          'cascade@windsurf.com',
        ],
        name: /^(?:windsurf|cascade)\b/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Windsurf <windsurf@codeium.com>',
        source: 'https://github.com/chaoss/disclosure',
      },
      alsoMatches: [
        'Cascade <cascade@windsurf.com>',
        'Cascade <cascade@codeium.com>',
        'Cascade <cascade@windsurf.ai>',
      ],
      nearMisses: [
        'Ann Windsurf <windsurf@codeium.com>',
        'Windsurfer <windsurf@codeium.com>',
        'Windsurf <ann@codeium.com>',
      ],
    },
  ],
};
