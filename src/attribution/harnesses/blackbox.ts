import type { Harness } from '../harness.ts';

/** Blackbox AI's agents, which commit under an address of the vendor. */
export const blackbox: Harness = {
  id: 'blackbox',
  name: 'Blackbox',
  vendor: 'Blackbox AI',
  homepage: 'https://www.blackbox.ai',
  tier: 3,
  kinds: ['cloud-agent', 'cli', 'ide'],
  marks: {
    commits: 'sometimes',
    on: 'the default of cloud agents; elsewhere ask for `Assisted-by: Blackbox:<model>`',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['blackbox', 'blackbox agent', 'blackbox ai', 'blackbox cli', 'blackboxai'],
  since: '2024-12-01',
  requestedBy: [],
  signals: [
    {
      id: 'blackbox/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['code@blackbox.ai', 'agent@blackbox.ai'],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'BLACKBOX Agent <code@blackbox.ai>',
        source:
          'https://github.com/peter-evans/create-pull-request/commit/f0ea17c511b4f0059658f129b0d2e716e44e5a95',
      },
      alsoMatches: ['Blackbox Agent <agent@blackbox.ai>'],
      nearMisses: ['Ann Example <ann@blackbox.ai>'],
    },
    {
      id: 'blackbox/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@blackbox.ai',
        pattern: /^blackbox agent <(?:code|agent)@blackbox\.ai>$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-authored-by: BLACKBOX Agent <code@blackbox.ai>',
        source: 'https://docs.github.com/en/pull-requests/committing-changes-to-your-project',
      },
      alsoMatches: ['Co-authored-by: Blackbox Agent <agent@blackbox.ai>'],
      nearMisses: [
        'Co-authored-by: Ann Example <code@blackbox.ai>',
        'Co-authored-by: Ann, Blackbox Agent <code@blackbox.ai>',
        'Co-authored-by: Blackbox Agent <ann@blackbox.ai>',
        'Co-authored-by: Blackbox Agent <code@blackbox.aixample.com>',
        'Reviewed-by: Blackbox Agent <code@blackbox.ai>',
      ],
    },
  ],
};
