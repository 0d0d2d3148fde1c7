import type { Harness } from '../harness.ts';

/** Kilo Code: editor extension, terminal and cloud agent. Its app reviews, too, so a suggestion's credit is no mark. */
export const kiloCode: Harness = {
  id: 'kilo-code',
  name: 'Kilo Code',
  vendor: 'Kilo',
  homepage: 'https://kilo.ai',
  tier: 3,
  kinds: ['ide', 'cli', 'cloud-agent'],
  marks: {
    commits: 'sometimes',
    on: 'the cloud agent: the default; elsewhere nothing by default: ask in AGENTS.md for "Assisted-by: Kilo Code:<model>"',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['kilo code', 'kilo-code', 'kilocode', 'kilo'],
  since: '2025-03-26',
  requestedBy: [],
  signals: [
    {
      id: 'kilo-code/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer'],
        accounts: [
          { id: 240665456, login: 'kilo-code-bot', bare: true },
          { login: 'kiloconnect', bare: true },
          { login: 'kiloconnect-lite', bare: true },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '240665456+kiloconnect[bot]@users.noreply.github.com',
        source: 'https://github.com/steveyegge/beads',
      },
      alsoMatches: [
        '240665456+renamed[bot]@users.noreply.github.com',
        'kilo-code-bot[bot]',
        'kiloconnect[bot]',
        'kiloconnect-lite[bot]',
      ],
      nearMisses: [
        'kilo',
        'kilo-maintainer[bot]',
        'Co-authored-by: kilo-code-bot[bot] <240665456+kilo-code-bot[bot]@users.noreply.github.com>',
      ],
    },
    {
      id: 'kilo-code/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '+kiloconnect',
        pattern:
          /^kiloconnect(?:-lite)?\[bot\] <\d{1,12}\+kiloconnect(?:-lite)?\[bot\]@users\.noreply\.github\.com>/,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>',
        source: 'https://github.com/Kilo-Org/kilocode',
      },
      alsoMatches: [
        'Co-authored-by: kiloconnect-lite[bot] <7+kiloconnect-lite[bot]@users.noreply.github.com>',
      ],
      nearMisses: [
        'Co-authored-by: not-kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>',
        'Co-authored-by: kiloconnect[bot] <x+kiloconnect[bot]@users.noreply.github.com>',
        'Co-authored-by: kiloconnect[bot] <+kiloconnect[bot]@users.noreply.github.com>',
        'Co-authored-by: kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com.example>',
      ],
    },
    {
      id: 'kilo-code/footer',
      match: {
        by: 'line',
        needle: 'generated with [kilo code]',
        pattern: /^[^a-z\d`"'<]{0,20}generated with \[kilo code\]\(https:\/\/(?:kilocode\.ai|kilo\.ai)\b/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: { text: '🤖 Generated with [Kilo Code](https://kilocode.ai)', source: 'https://kilo.ai/docs' },
      alsoMatches: ['Generated with [Kilo Code](https://kilo.ai)'],
      nearMisses: [
        'Automatically generated with [Kilo Code](https://kilocode.ai) assistant',
        'Generated with [Kilo Code](https://kilo.aida.example)',
        'Generated with [Kilo Code](https://github.com/Kilo-Org/kilocode)',
      ],
    },
  ],
};
