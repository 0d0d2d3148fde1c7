import type { Harness } from '../harness.ts';

/** Codegen's cloud agent, quiet since March 2026. Its later bodies name who asked for the work. */
export const codegen: Harness = {
  id: 'codegen',
  name: 'Codegen',
  vendor: 'Codegen',
  homepage: 'https://codegen.com',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: {
    commits: 'always',
    on: 'the default: its app commits and opens the pull request',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['codegen.com', 'codegen agent'],
  since: '2024-06-01',
  requestedBy: [/👤 Initiated by\s{1,3}@(?<login>[a-z\d][a-z\d-]{0,38})(?![\w.])/i],
  signals: [
    {
      id: 'codegen/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 131295404, login: 'codegen-sh', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '131295404+codegen-sh[bot]@users.noreply.github.com',
        source: 'https://github.com/codegen-sh/codegen/commit/dcc5735eb10a43499c5b6faff0aaac9b8d4f8952',
      },
      alsoMatches: [
        'codegen-sh[bot]',
        'codegen-sh@users.noreply.github.com',
        'Co-authored-by: app <131295404+renamed-app[bot]@users.noreply.github.com>',
      ],
      nearMisses: ['codegen', 'codegen-shop', '1234567+codegen@users.noreply.github.com'],
    },
    {
      id: 'codegen/footer',
      match: {
        by: 'line',
        needle: 'view my work](https://codegen.',
        pattern: /^[^a-z\d`"'<]{0,20}view my work\]\(https:\/\/codegen\.(?:com|sh)\/agent\/trace\/\d/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '[💻 View my work](https://codegen.com/agent/trace/46128) • [About',
        source: 'https://github.com/codegen-sh/codegen/pull/1154',
      },
      alsoMatches: ['[💻 View my work](https://codegen.sh/agent/trace/39725) • [About'],
      nearMisses: [
        'Its bodies end in [💻 View my work](https://codegen.com/agent/trace/46128)',
        '`[💻 View my work](https://codegen.com/agent/trace/46128)`',
        '[💻 View my work](https://codegen.com/agent/trace/)',
        '[💻 View my work](https://codegen.com/agent/trace/new)',
        '[💻 View my work](https://codegen.dev/agent/trace/46128)',
      ],
    },
    {
      id: 'codegen/branch',
      match: { by: 'branch', pattern: /^codegen-bot\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'codegen-bot/add-n8n-node',
        source: 'https://github.com/codegen-sh/codegen/pull/1096',
      },
      nearMisses: [
        'codegen/openapi-types',
        'codegen-bot-2/add-n8n-node',
        'fix/codegen-bot/add-n8n-node',
        'revert-1096-codegen-bot/add-n8n-node',
      ],
    },
  ],
};
