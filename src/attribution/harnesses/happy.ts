import type { Harness } from '../harness.ts';

/** Happy steers Claude Code and Codex from a phone. They make the change, so Happy only assisted. */
export const happy: Harness = {
  id: 'happy',
  name: 'Happy',
  vendor: 'Happy Engineering',
  homepage: 'https://happy.engineering',
  tier: 1,
  kinds: ['cli'],
  marks: {
    commits: 'always',
    on: 'the default',
    off: "Claude Code's settings.json: includeCoAuthoredBy false",
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['happy coder', 'happy.engineering'],
  since: '2025-07-01',
  requestedBy: [],
  signals: [
    {
      id: 'happy/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'yesreply@happy.engineering',
        pattern: /^happy <yesreply@happy\.engineering>/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-Authored-By: Happy <yesreply@happy.engineering>',
        source: 'https://github.com/steveyegge/beads',
      },
      nearMisses: [
        'Co-authored-by: Happy <happy@example.com>',
        'Co-authored-by: Unhappy <yesreply@happy.engineering>',
        'Co-authored-by: Happy <yesreply@happy.engineering.example>',
        'Reviewed-by: Happy <yesreply@happy.engineering>',
      ],
    },
    {
      id: 'happy/footer',
      match: {
        by: 'line',
        needle: 'via [happy](https://happy.engineering',
        pattern: /^[^a-z\d`"'<]{0,20}via \[happy\]\(https:\/\/happy\.engineering\/?\)/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'via [Happy](https://happy.engineering)',
        source: 'https://github.com/steveyegge/beads',
      },
      alsoMatches: ['via [Happy](https://happy.engineering/)'],
      nearMisses: [
        'Reported via [Happy](https://happy.engineering)',
        '`via [Happy](https://happy.engineering)`',
        'via [Happy](https://happy.engineering/docs)',
        'via [Happy](https://happy.engineer)',
      ],
    },
  ],
};
