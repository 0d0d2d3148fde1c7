import type { Harness } from '../harness.ts';

/** Firebender, an agent for Android Studio and the other IDEs of JetBrains. */
export const firebender: Harness = {
  id: 'firebender',
  name: 'Firebender',
  vendor: 'Firebender',
  homepage: 'https://firebender.com',
  tier: 3,
  kinds: ['ide'],
  marks: { commits: 'always', on: 'the default of what it commits itself', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['firebender'],
  since: '2024-11-01',
  requestedBy: [],
  signals: [
    {
      id: 'firebender/footer',
      match: {
        by: 'line',
        needle: 'generated with [firebender]',
        pattern: /^[^a-z\d`"'<]{0,20}generated with \[firebender\]\(https:\/\/firebender\.com\/?\)/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '🤖 Generated with [Firebender](https://firebender.com)',
        source: 'https://github.com/git-ai-project/git-ai',
      },
      alsoMatches: ['🤖 Generated with [Firebender](https://firebender.com/)'],
      nearMisses: [
        'Not generated with [Firebender](https://firebender.com)',
        '`🤖 Generated with [Firebender](https://firebender.com)`',
        '- [ ] Generated with [Firebender](https://firebender.com)',
        'Generated with [Firebender](https://firebender.com/blog)',
      ],
    },
    {
      id: 'firebender/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'help@firebender.com',
        pattern: /^firebender <help@firebender\.com>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-Authored-By: Firebender <help@firebender.com>',
        source: 'https://docs.firebender.com',
      },
      nearMisses: [
        'Co-authored-by: Firebender <firebender@example.com>',
        'Co-authored-by: Ann Firebender <help@firebender.com>',
        'Co-authored-by: Firebender <help@firebender.com.example>',
      ],
    },
  ],
};
