import type { Harness } from '../harness.ts';

/** Droid, of Factory: terminal, editor and cloud. Its app reviews, too. */
export const factoryDroid: Harness = {
  id: 'factory-droid',
  name: 'Droid',
  vendor: 'Factory',
  homepage: 'https://factory.ai',
  tier: 3,
  kinds: ['cli', 'ide', 'cloud-agent'],
  marks: {
    commits: 'always',
    on: 'settings.json: includeCoAuthoredByDroid true (the default)',
    off: 'settings.json: includeCoAuthoredByDroid false',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['factory droid', 'factory-droid', 'droid'],
  since: '2025-05-28',
  requestedBy: [],
  signals: [
    {
      id: 'factory-droid/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 138933559, login: 'factory-droid', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>',
        source: 'https://github.com/git-ai-project/git-ai/commit/82e515439601db6d8127d9c1b41e4be1077cbb18',
      },
      alsoMatches: [
        'factory-droid[bot]',
        'factory-droid[bot]@users.noreply.github.com',
        '138933559+renamed[bot]@users.noreply.github.com',
      ],
      nearMisses: ['droid', 'factory', '1234567+droid@users.noreply.github.com'],
    },
    {
      id: 'factory-droid/commit-address',
      match: { by: 'email', in: ['commit-author', 'committer'], emails: ['droid@factory.ai'] },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Factory Droid <droid@factory.ai>',
        source: 'https://github.com/Factory-AI/factory/commit/c355cf8b848a82a3168ab8941e885f43d9074b8e',
      },
      nearMisses: ['Ann Example <ann@factory.ai>'],
    },
    {
      id: 'factory-droid/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'droid@factory.ai',
        pattern: /^(?:factory )?droid\b.{0,40}<droid@factory\.ai>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Factory Droid <droid@factory.ai>',
        source: 'https://github.com/Factory-AI/factory/pull/118',
      },
      alsoMatches: [
        'Co-authored-by: Droid <droid@factory.ai>',
        'Co-authored-by: Droid Agent <droid@factory.ai>',
      ],
      nearMisses: [
        'Co-authored-by: Ann Droid <droid@factory.ai>',
        'Co-authored-by: Droids <droid@factory.ai>',
        'Co-authored-by: Factory Droid <ann.droid@factory.ai>',
        'Co-authored-by: Factory Droid <droid@factory.ai.example>',
      ],
    },
    {
      id: 'factory-droid/footer',
      match: {
        by: 'line',
        needle: 'generated with [',
        pattern:
          /^[^a-z\d`"'<]{0,20}generated with \[(?:factory )?droid\]\(https:\/\/(?:docs\.|www\.|app\.)?factory\.ai\b/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '🤖 Generated with [Droid](https://docs.factory.ai/factory-droids)',
        source: 'https://github.com/badlogic/pi-mono/commit/8da131dbafa8fa26cbd7e08bad0107ab2be255ff',
      },
      alsoMatches: [
        'Generated with [Factory Droid](https://factory.ai)',
        'Generated with [Droid](https://www.factory.ai)',
        'Generated with [Droid](https://app.factory.ai)',
      ],
      nearMisses: [
        'Never add "Generated with [Droid](https://factory.ai)" footers',
        'No file is generated with [Droid](https://factory.ai)',
        'Generated with [Droid](https://example.com)',
        'Generated with [Droid](https://factory.aid.example)',
      ],
    },
    {
      id: 'factory-droid/branch',
      match: { by: 'branch', pattern: /^droid\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'droid/issue-12', source: 'https://github.com/Factory-AI/droid-action' },
      nearMisses: ['droid-docs', 'android/fix', 'feat/droid/fix'],
    },
  ],
};
