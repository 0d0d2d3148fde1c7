import type { Harness } from '../harness.ts';

/** Devin: cloud agent, terminal and desktop. Its pull requests have the bot as author; the person stands in the body. */
export const devin: Harness = {
  id: 'devin',
  name: 'Devin',
  vendor: 'Cognition',
  homepage: 'https://devin.ai',
  tier: 3,
  kinds: ['cloud-agent', 'cli', 'ide'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['devin'],
  since: '2024-03-12',
  requestedBy: [
    /^[#*\s]{0,6}requested by:?[*\s]{0,6}(?:[^@\n(]{0,80}\()?@(?<login>[a-z\d][a-z\d-]{0,38})(?![\w.])/im,
  ],
  signals: [
    {
      id: 'devin/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 158243242, login: 'devin-ai-integration', bare: true },
          { id: 248786709, login: 'beta-devin-ai-integration', bare: true },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '158243242+devin-ai-integration[bot]@users.noreply.github.com',
        source: 'https://github.com/linear-b/gitstream/commit/488aabb334bc31cc7a87d3b23556f78202fa5d4a',
      },
      nearMisses: ['devin', 'devin-wong', '1234567+devin@users.noreply.github.com'],
    },
    {
      id: 'devin/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'devin@cognition.ai',
        pattern: /^devin\b[^<]*<devin@cognition\.ai>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'unproven',
      example: { text: 'Co-Authored-By: Devin <devin@cognition.ai>', source: 'https://docs.devin.ai' },
      nearMisses: ['Co-Authored-By: Devin Wong <devin.wong@example.com>'],
    },
    {
      id: 'devin/session-line',
      match: {
        by: 'line',
        needle: 'link to ',
        alone: true,
        pattern: /^[^a-z\d`"'<]{0,20}link to (?:local )?devin (?:run|session)\b/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Link to Devin run: https://app.devin.ai/sessions/efac0d120892445392891db9ebd93991',
        source: 'https://github.com/PySpur-Dev/pyspur/commit/908badc3f8056c40fecea18e9aa2fdda87d2e6d5',
      },
      alsoMatches: [
        'Link to Devin session: https://app.devin.ai/sessions/efac0d120892445392891db9ebd93991',
        'Link to local Devin session: https://app.devin.ai/sessions/efac0d120892445392891db9ebd93991',
      ],
      nearMisses: [
        'Link to docs: https://docs.devin.ai',
        "Link to Devin's talk",
        'Link to Devin run that failed: https://app.devin.ai/sessions/efac0d120892445392891db9ebd93991',
      ],
    },
    {
      id: 'devin/session-link',
      match: {
        by: 'line',
        needle: 'app.devin.ai/sessions/',
        alone: true,
        pattern: /https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]{32}/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'https://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0',
        source: 'https://github.com/antiwork/flexile/pull/318',
      },
      nearMisses: [
        'https://app.devin.ai/review/vellum-ai/vellum-assistant/pull/6718',
        'See https://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0 for the failed attempt.',
      ],
    },
    {
      id: 'devin/footer',
      match: {
        by: 'line',
        needle: 'generated with [devin]',
        pattern: /^[^a-z\d`"'<]{0,20}generated with \[devin\]\(https:\/\/(?:app\.)?devin\.ai/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Generated with [Devin](https://devin.ai)',
        source: 'https://github.com/tobi/qmd/commit/4d55cfe80146a10dce867e8796b7a706190b91ae',
      },
      alsoMatches: ['Generated with [Devin](https://app.devin.ai/sessions/x)'],
      nearMisses: ['[Devin](https://devin.ai) reviewed this'],
    },
    {
      id: 'devin/branch-timestamp',
      match: { by: 'branch', pattern: /^devin\/\d{10}-/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'devin/1725866467-optimize-regex-compilation',
        source: 'https://github.com/linear-b/gitstream/pull/786',
      },
      nearMisses: ['revert-9-devin/1725866467-optimize', 'devin-1725866467-fix'],
    },
    {
      id: 'devin/branch',
      match: { by: 'branch', pattern: /^devin\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'devin/pd-56-cline-preset',
        source: 'https://github.com/git-ai-project/git-ai/pull/1896',
      },
      nearMisses: ['devin-docs', 'users/devin/fix'],
    },
  ],
};
