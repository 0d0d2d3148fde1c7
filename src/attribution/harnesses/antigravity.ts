import type { Harness } from '../harness.ts';

/** Antigravity, Google's editor with agents. Writes nothing by itself. */
export const antigravity: Harness = {
  id: 'antigravity',
  name: 'Antigravity',
  vendor: 'Google',
  homepage: 'https://antigravity.google',
  tier: 3,
  kinds: ['ide'],
  marks: {
    commits: 'never',
    on: 'nothing by default; ask in AGENTS.md for "Assisted-by: Antigravity:<model>"',
    off: 'leave that rule out',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['antigravity', 'google antigravity'],
  since: '2025-11-18',
  requestedBy: [],
  signals: [
    {
      id: 'antigravity/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'antigravity',
        pattern:
          /^(?:google )?antigravity\b.{0,60}<(?:antigravity|noreply)@(?:google\.com|antigravity\.(?:ai|dev|google))>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-Authored-By: Antigravity <antigravity@google.com>',
        source: 'https://antigravity.google/docs',
      },
      alsoMatches: [
        'Co-Authored-By: Google Antigravity <noreply@google.com>',
        'Co-Authored-By: Antigravity AI <antigravity@google.com>',
        'Co-Authored-By: Antigravity <noreply@antigravity.ai>',
        'Co-Authored-By: Antigravity <noreply@antigravity.dev>',
        'Co-Authored-By: Antigravity <noreply@antigravity.google>',
      ],
      nearMisses: [
        'Co-Authored-By: Ann of Antigravity <antigravity@google.com>',
        'Co-Authored-By: Antigravityman <antigravity@google.com>',
        'Co-Authored-By: Antigravity <ann@google.com>',
        'Co-Authored-By: Antigravity <ann.antigravity@google.com>',
        'Co-Authored-By: Antigravity <antigravity@google.com.example>',
        'Co-Authored-By: Antigravity <noreply@agents.dev>',
      ],
    },
  ],
};
