import type { Harness } from '../harness.ts';

/** Goose: terminal and desktop. Writes nothing by itself; Goose is a surname, too, and a tool for database migrations. */
export const goose: Harness = {
  id: 'goose',
  name: 'Goose',
  vendor: 'Block and the Agentic AI Foundation',
  homepage: 'https://block.github.io/goose',
  tier: 3,
  kinds: ['cli'],
  marks: {
    commits: 'never',
    on: 'nothing by default; ask in .goosehints or AGENTS.md for "Assisted-by: Goose:<model>"',
    off: 'leave that rule out',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['goose', 'codename goose', 'block goose'],
  since: '2025-01-28',
  requestedBy: [],
  signals: [
    {
      id: 'goose/account',
      match: { by: 'account', in: ['trailer'], accounts: [{ id: 271095942 }] },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-authored-by: goose <271095942+aaif-goose@users.noreply.github.com>',
        source: 'https://github.com/aaif-goose',
      },
      nearMisses: [
        'aaif-goose',
        'Co-authored-by: Ann Goose <1234567+goose@users.noreply.github.com>',
        'Co-authored-by: HonkingGoose <34918129+HonkingGoose@users.noreply.github.com>',
      ],
    },
    {
      id: 'goose/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'block.xyz',
        pattern: /^goose <goose(?:-agent)?@(?:opensource\.)?block\.xyz>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-Authored-By: goose <goose@block.xyz>',
        source: 'https://github.com/block/goose/blob/main/HOWTOAI.md',
      },
      alsoMatches: [
        'Co-Authored-By: Goose <goose-agent@block.xyz>',
        'Co-authored-by: goose <goose@opensource.block.xyz>',
      ],
      nearMisses: [
        'Co-authored-by: Benjamin Goose <goose@block.xyz>',
        'Co-authored-by: Goose Example <goose@block.xyz>',
        'Co-authored-by: goose <ann.goose@block.xyz>',
        'Co-authored-by: goose <goose@block.xyz.example>',
      ],
    },
  ],
};
