import type { Harness } from '../harness.ts';

const HONO = 'https://github.com/honojs/hono';

/** Codebuff (before: Manicode), an agent for the terminal that divides the work among its own agents. */
export const codebuff: Harness = {
  id: 'codebuff',
  name: 'Codebuff',
  vendor: 'Codebuff',
  homepage: 'https://www.codebuff.com',
  tier: 3,
  kinds: ['cli'],
  marks: {
    commits: 'always',
    on: 'the default of what it commits itself',
    off: 'none known; ask in AGENTS.md or knowledge.md for no footer',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['codebuff'],
  since: '2024-07-01',
  requestedBy: [],
  signals: [
    {
      id: 'codebuff/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'noreply@codebuff.com',
        pattern: /^codebuff <noreply@codebuff\.com>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: { text: 'Co-Authored-By: Codebuff <noreply@codebuff.com>', source: HONO },
      nearMisses: [
        'Co-authored-by: Codebuff <ann@codebuff.com>',
        'Co-authored-by: Ann Codebuff <noreply@codebuff.com>',
        'Co-authored-by: Codebuff <noreply@codebuff.com.example>',
        'Reviewed-by: Codebuff <noreply@codebuff.com>',
      ],
    },
    {
      id: 'codebuff/footer',
      match: {
        by: 'line',
        needle: 'generated with codebuff',
        pattern: /^[^a-z\d`"'<]{0,20}generated with codebuff\W{0,8}$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: { text: '🤖 Generated with Codebuff', source: HONO },
      alsoMatches: ['Generated with Codebuff 🤖'],
      nearMisses: [
        'Not generated with Codebuff',
        '`🤖 Generated with Codebuff`',
        'Generated with Codebuff today',
        'Generated with Codebuffer',
      ],
    },
  ],
};
