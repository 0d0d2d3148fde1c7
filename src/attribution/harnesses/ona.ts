import type { Harness } from '../harness.ts';

/** Ona, once Gitpod: agents in cloud environments. People are called Ona, so its full address decides. */
export const ona: Harness = {
  id: 'ona',
  name: 'Ona',
  vendor: 'Ona',
  homepage: 'https://ona.com',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default', off: 'none known; say so in AGENTS.md' },
  splitByModel: false,
  over: [],
  namedInConventions: ['ona agent', 'ona.com', 'gitpod ona'],
  since: '2025-06-01',
  requestedBy: [],
  signals: [
    {
      id: 'ona/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'reply@ona.com',
        pattern: /^ona <no-?reply@ona\.com>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Ona <no-reply@ona.com>',
        source: 'https://github.com/renovatebot/renovate',
      },
      alsoMatches: ['Co-authored-by: Ona <noreply@ona.com>'],
      nearMisses: [
        'Co-authored-by: Ona Example <ona@example.com>',
        'Co-authored-by: Ona Example <no-reply@ona.com>',
        'Co-authored-by: Fiona <no-reply@ona.com>',
        'Co-authored-by: Ona <please-no-reply@ona.com>',
        'Co-authored-by: Ona <no-reply@ona.community>',
        'Co-authored-by: Ona <no+reply@ona.com>',
        'Reviewed-by: Ona <no-reply@ona.com>',
      ],
    },
    {
      id: 'ona/branch',
      match: { by: 'branch', pattern: /^ona\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'ona/fix-login', source: 'https://ona.com/docs' },
      nearMisses: ['iona/fix-login', 'ona-fix-login', 'na/fix-login', 'on/fix-login'],
    },
  ],
};
