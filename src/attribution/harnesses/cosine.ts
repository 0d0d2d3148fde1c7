import type { Harness } from '../harness.ts';

/** Cosine and its agent Genie: in the cloud and in the terminal. */
export const cosine: Harness = {
  id: 'cosine',
  name: 'Cosine',
  vendor: 'Cosine',
  homepage: 'https://cosine.sh',
  tier: 3,
  kinds: ['cloud-agent', 'cli'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['cosine', 'cosine genie'],
  since: '2024-08-12',
  requestedBy: [],
  signals: [
    {
      id: 'cosine/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@cosine.sh',
        pattern: /^(?:genie|cosine) <(?:genie|agent)@cosine\.sh>/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Genie <genie@cosine.sh>',
        source: 'https://github.com/aavetis/ai-pr-watcher',
      },
      alsoMatches: ['Co-authored-by: Cosine <agent@cosine.sh>'],
      nearMisses: [
        'Co-authored-by: Genie <genie@example.com>',
        'Co-authored-by: Ann Genie <genie@cosine.sh>',
        'Co-authored-by: Genie <ann@cosine.sh>',
        'Co-authored-by: Genie <genie@cosine.sh.example>',
        'Reviewed-by: Genie <genie@cosine.sh>',
      ],
    },
    {
      id: 'cosine/branch',
      match: { by: 'branch', pattern: /^cosine\// },
      means: 'authored',
      autonomy: 'agent',
      // A word of mathematics, too.
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'cosine/fix-login', source: 'https://github.com/logic-star-ai/insights' },
      nearMisses: ['cosine-similarity', 'feature/cosine/distance', 'arccosine/tests'],
    },
  ],
};
