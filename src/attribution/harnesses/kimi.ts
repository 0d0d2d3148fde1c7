import type { Harness } from '../harness.ts';

/** Kimi CLI and Kimi Code. Nothing is written by default, and a name that is only the model's is weak. */
export const kimi: Harness = {
  id: 'kimi',
  name: 'Kimi Code',
  vendor: 'Moonshot AI',
  homepage: 'https://github.com/MoonshotAI/kimi-cli',
  tier: 3,
  kinds: ['cli'],
  marks: {
    commits: 'never',
    on: 'nothing by default; ask in AGENTS.md for `Assisted-by: Kimi CLI:<model>`',
    off: 'the default',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['kimi cli', 'kimi code', 'kimi-cli', 'kimi-code'],
  since: '2025-10-01',
  requestedBy: [],
  signals: [
    {
      id: 'kimi/co-author-tool',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'kimi',
        pattern: /^kimi[ -](?:cli|code) <noreply@(?:kimi\.com|moonshot\.ai)>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-authored-by: Kimi CLI <noreply@kimi.com>',
        source: 'https://github.com/MoonshotAI/kimi-cli/blob/main/AGENTS.md',
      },
      alsoMatches: [
        'Co-authored-by: Kimi-Code <noreply@moonshot.ai>',
        'Co-authored-by: Kimi Code <noreply@kimi.com>',
      ],
      nearMisses: [
        'Co-authored-by: Kimi Raikkonen <noreply@kimi.com>',
        'Co-authored-by: Ann with Kimi CLI <noreply@kimi.com>',
        'Co-authored-by: Kimi CLI <kimi@example.com>',
        'Co-authored-by: Kimi CLI <noreply@kimi.company.example.com>',
        'Co-authored-by: Kimi CLI <noreply@moonshot.airline.example.com>',
        'Co-authored-by: Kimi CLI <kimi.noreply@kimi.com>',
        'Co-authored-by: Kimi_CLI <noreply@kimi.com>',
        'Reviewed-by: Kimi CLI <noreply@kimi.com>',
      ],
    },
    {
      id: 'kimi/co-author-model',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'kimi',
        pattern: /^(?<model>kimi(?:[ -]k\d[^<]{0,30})?) <noreply@(?:kimi\.(?:com|ai)|moonshot\.(?:ai|cn))>$/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'weak',
      status: 'unproven',
      example: {
        text: 'Co-Authored-By: Kimi K2.6 <noreply@kimi.com>',
        source: 'https://github.com/MoonshotAI/kimi-cli',
      },
      alsoMatches: [
        'Co-Authored-By: Kimi <noreply@kimi.ai>',
        'Co-Authored-By: kimi-k3 <noreply@moonshot.ai>',
        'Co-Authored-By: Kimi K2 Thinking <noreply@moonshot.cn>',
      ],
      nearMisses: [
        'Co-authored-by: Kimi Raikkonen <noreply@kimi.com>',
        'Co-authored-by: Ann with Kimi K2.6 <noreply@kimi.com>',
        'Co-authored-by: Kimi_K2.6 <noreply@kimi.com>',
        'Co-authored-by: Kimi Kx <noreply@kimi.com>',
        'Co-authored-by: Kimi K2 <b <noreply@kimi.com>',
        'Co-authored-by: Kimi <kimi@example.com>',
        'Co-authored-by: Kimi <kimi.noreply@kimi.com>',
        'Co-authored-by: Kimi <noreply@kimi.company.example.com>',
        'Co-authored-by: Kimi <noreply@moonshot.airline.example.com>',
        'Reviewed-by: Kimi <noreply@kimi.com>',
      ],
    },
  ],
};
