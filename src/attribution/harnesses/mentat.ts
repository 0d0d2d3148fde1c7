import type { Harness } from '../harness.ts';

/** Mentat, AbanteAI's agent on GitHub (`MentatBot`); its command line left no marks. */
export const mentat: Harness = {
  id: 'mentat',
  name: 'Mentat',
  vendor: 'AbanteAI',
  homepage: 'https://mentat.ai',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['mentat', 'mentatbot'],
  since: '2023-07-01',
  requestedBy: [],
  signals: [
    {
      id: 'mentat/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 160964065, login: 'mentatbot', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'mentatbot[bot]',
        source: 'https://github.com/All-Hands-AI/OpenHands',
      },
      alsoMatches: ['160964065+renamed[bot]@users.noreply.github.com', 'MentatBot@users.noreply.github.com'],
      nearMisses: ['mentat', 'mentatbots', '1234567+mentat@users.noreply.github.com'],
    },
    {
      id: 'mentat/branch',
      match: { by: 'branch', pattern: /^mentat-\d{1,6}(?:-\d{1,6})?$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'mentat-2898', source: 'https://mentat.ai/docs' },
      alsoMatches: ['mentat-2898-1'],
      nearMisses: [
        'mentat-docs',
        'mentat-',
        'mentat-2898-fix',
        'mentat-2898-',
        'fundamentat-2898',
        'mentat2898',
        'entat-2898',
        'mentat-2898-1-2',
      ],
    },
  ],
};
