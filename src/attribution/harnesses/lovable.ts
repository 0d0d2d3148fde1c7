import type { Harness } from '../harness.ts';

/** Lovable, once GPT Engineer: builds apps in the browser and commits to the default branch; pull requests are rare. */
export const lovable: Harness = {
  id: 'lovable',
  name: 'Lovable',
  vendor: 'Lovable',
  homepage: 'https://lovable.dev',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['lovable', 'lovable.dev'],
  since: '2023-12-01',
  requestedBy: [],
  signals: [
    {
      id: 'lovable/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 159125892, login: 'gpt-engineer-app', bare: true },
          { login: 'lovable-dev', bare: true },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '159125892+gpt-engineer-app[bot]@users.noreply.github.com',
        source:
          'https://github.com/noddi-tech/lovable-customer-support-hub/commit/2d2a90d9d05ecdca9ae8a7425b8daa71b62dfed1',
      },
      alsoMatches: [
        '159125892+renamed[bot]@users.noreply.github.com',
        'gpt-engineer-app@users.noreply.github.com',
        'lovable-dev@users.noreply.github.com',
        'Co-authored-by: lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>',
      ],
      nearMisses: ['lovable', 'lovable-devotee', '1234567+lovable@users.noreply.github.com'],
    },
    {
      id: 'lovable/commit-address',
      match: { by: 'email', in: ['commit-author', 'committer'], emails: ['noreply@lovable.dev'] },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'unproven',
      example: {
        text: 'Lovable <noreply@lovable.dev>',
        source: 'https://docs.lovable.dev/integrations/github',
      },
      nearMisses: ['Ann Lovable <ann@lovable.dev>', 'Ann Lovable <noreply@lovable.example.com>'],
    },
    {
      id: 'lovable/edit-id',
      match: {
        by: 'trailer',
        key: 'x-lovable-edit-id',
        needle: 'x-lovable-edit-id:',
        pattern: /^edt-[\da-f]{8}-[\da-f-]{27}$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'unproven',
      example: {
        text: 'X-Lovable-Edit-ID: edt-db772c58-e88a-4376-8326-843273c30069',
        source: 'https://docs.lovable.dev/integrations/github',
      },
      alsoMatches: ['X-Lovable-Edit-ID: EDT-DB772C58-E88A-4376-8326-843273C30069'],
      nearMisses: [
        'X-Lovable-Edit-ID: none',
        'X-Lovable-Edit-ID: db772c58-e88a-4376-8326-843273c30069',
        'X-Lovable-Edit-ID: edt-db772c58',
        'X-Lovable-Edit-ID: edt-db772c5-e88a-4376-8326-843273c30069',
        'X-Lovable-Edit-ID: edt-db772c58-e88a-4376',
        'X-Lovable-Edit-ID: edt-db772c58-e88a-4376-8326-843273c30069-more',
        'X-Lovable-Edit-ID: edt-db772c58-e88a-4376-8326-843273c3006z',
        'X-Lovable-Edit-ID: edt-db772c5z-e88a-4376-8326-843273c30069',
        'X-Lovable-Edit-ID: not edt-db772c58-e88a-4376-8326-843273c30069',
      ],
    },
    {
      id: 'lovable/edit-line',
      match: { by: 'line', needle: ' in lovable', pattern: /^(?:edited ui|save plan) in lovable\s{0,3}$/i },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Edited UI in Lovable',
        source:
          'https://github.com/noddi-tech/lovable-customer-support-hub/commit/1a1b14017d279b1a9bdbabcae44c383fc1ae0261',
      },
      alsoMatches: ['Save plan in Lovable'],
      nearMisses: [
        'The page that was edited UI in Lovable',
        'Edited UI in Lovable and by hand',
        'Edited in Lovable',
        'Edited UI in Lovable 2',
        'Edit UI in Lovable',
        'Save the plan in Lovable',
      ],
    },
  ],
};
