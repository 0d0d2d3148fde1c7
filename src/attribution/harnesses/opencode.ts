import type { Harness } from '../harness.ts';

const SISYPHUS = 'https://github.com/langchain-ai/open-swe/commit/ce044f98fd72348a46fe2d24f5ac2eea7d3e966f';

/**
 * OpenCode, in the terminal and as an app on GitHub. Its prompt of 2025 asked for a footer and a trailer; later ones do
 * not. Sisyphus is an agent of the plugin oh-my-opencode, which runs inside it: such commits are made in OpenCode.
 */
export const opencode: Harness = {
  id: 'opencode',
  name: 'OpenCode',
  vendor: 'Anomaly',
  homepage: 'https://opencode.ai',
  tier: 3,
  kinds: ['cli', 'ide', 'cloud-agent'],
  marks: {
    commits: 'sometimes',
    on: 'nothing by default in the terminal; ask in AGENTS.md for `Co-authored-by: opencode <noreply@opencode.ai>` or `Assisted-by: opencode:<model>`. On GitHub the app opencode-agent[bot] commits',
    off: 'on GitHub: use_github_token (then github-actions[bot] commits)',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['opencode', 'open code'],
  since: '2025-03-01',
  requestedBy: [],
  signals: [
    {
      id: 'opencode/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 219766164, login: 'opencode-agent', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'opencode-agent[bot]@users.noreply.github.com',
        source: 'https://github.com/anomalyco/models.dev/commit/638e7f78091c9f302b9c165eb0f5692caa232e7e',
      },
      alsoMatches: [
        'opencode-agent@users.noreply.github.com',
        '219766164+renamed-app[bot]@users.noreply.github.com',
        '41898282+opencode-agent[bot]@users.noreply.github.com',
        'Co-authored-by: opencode <opencode-agent[bot]@users.noreply.github.com>',
      ],
      nearMisses: [
        'opencode',
        'opencode-fan',
        '1234567+opencode@users.noreply.github.com',
        '41898282+github-actions[bot]@users.noreply.github.com',
      ],
    },
    {
      id: 'opencode/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['noreply@opencode.ai', 'sisyphus@opencode.ai', 'clio-agent@sisyphuslabs.ai'],
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: { text: 'opencode <noreply@opencode.ai>', source: 'https://github.com/anomalyco/opencode' },
      alsoMatches: ['Sisyphus <sisyphus@opencode.ai>', 'Sisyphus <clio-agent@sisyphuslabs.ai>'],
      nearMisses: ['Ann Example <ann@opencode.ai>', 'opencode <opencode@example.com>'],
    },
    {
      id: 'opencode/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'noreply@opencode.ai',
        // The name is the tool's or, as in `x-ai/grok-4.5`, the model's.
        pattern: /^(?<model>[^<]{0,80})<noreply@opencode\.ai>/,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-Authored-By: opencode <noreply@opencode.ai>',
        source: 'https://github.com/opencode-ai/opencode/commit/be5ef100608697f2d71b0c48206ca72c4045e845',
      },
      alsoMatches: ['Co-Authored-By: x-ai/grok-4.5 <noreply@opencode.ai>'],
      nearMisses: [
        'Co-authored-by: Ann Opencode <ann.noreply@opencode.ai>',
        'Co-authored-by: opencode <noreply@opencode.ai.example>',
        'Co-authored-by: a<b <noreply@opencode.ai>',
        'Reviewed-by: opencode <noreply@opencode.ai>',
      ],
    },
    {
      id: 'opencode/footer-link',
      match: {
        by: 'line',
        needle: 'opencode](https://opencode.ai',
        pattern:
          /^[^a-z\d`"'<]{0,20}generated with \[opencode\]\(https:\/\/opencode\.ai\/?\)(?: & (?<model>.{0,60}))?/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '🤖 Generated with [opencode](https://opencode.ai)',
        source: 'https://github.com/anomalyco/models.dev/commit/6e547d107724edafeb97c27b40cf19435161df7d',
      },
      alsoMatches: [
        'Generated with [OpenCode](https://opencode.ai) & GLM-5.1',
        'Generated with [OpenCode](https://opencode.ai/)',
      ],
      nearMisses: [
        'Remove the "Generated with [opencode](https://opencode.ai)" footer',
        'Not generated with [opencode](https://opencode.ai)',
        '`🤖 Generated with [opencode](https://opencode.ai)`',
        '- [ ] Generated with [opencode](https://opencode.ai)',
        'Generated with [opencode](https://opencode.ai/docs)',
      ],
    },
    {
      id: 'opencode/footer-text',
      match: {
        by: 'line',
        needle: 'generated with opencode',
        pattern: /^[^a-z\d`"'<]{0,20}generated with opencode\W{0,8}$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '🤖 Generated with opencode',
        source: 'https://github.com/opencode-ai/opencode/commit/be5ef100608697f2d71b0c48206ca72c4045e845',
      },
      nearMisses: [
        'Generated with opencode in CI',
        'Not generated with opencode',
        'Types generated with opencode.',
        'Generated with opencoder',
      ],
    },
    {
      id: 'opencode/sisyphus-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'sisyphus',
        pattern: /^sisyphus <(?:clio-agent@sisyphuslabs|sisyphus@opencode)\.ai>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      since: '2025-12-01',
      example: { text: 'Co-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai>', source: SISYPHUS },
      alsoMatches: ['Co-authored-by: Sisyphus <sisyphus@opencode.ai>'],
      nearMisses: [
        'Co-authored-by: Sisyphus <ann@opencode.ai>',
        'Co-authored-by: Sisyphus <sisyphus@example.com>',
        'Co-authored-by: Ann Sisyphus <clio-agent@sisyphuslabs.ai>',
        'Co-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai.example>',
      ],
    },
    {
      id: 'opencode/sisyphus-footer',
      match: {
        by: 'line',
        needle: 'ultraworked with [sisyphus]',
        pattern:
          /^[^a-z\d`"'<]{0,20}ultraworked with \[sisyphus\]\(https:\/\/github\.com\/code-yeongyu\/oh-my-open(?:code|agent)\b/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      since: '2025-12-01',
      example: {
        text: 'Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)',
        source: SISYPHUS,
      },
      alsoMatches: ['Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-openagent)'],
      nearMisses: [
        'Drop "Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)"',
        'Not ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)',
        'Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencoder)',
        'Ultraworked with [Sisyphus](https://example.com)',
      ],
    },
    {
      id: 'opencode/session-line',
      match: {
        by: 'line',
        needle: '[opencode session](https://opencode.ai/s/',
        pattern: /^\[opencode session\]\(https:\/\/opencode\.ai\/s\/\w{1,40}\)&nbsp;/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: '[opencode session](https://opencode.ai/s/abc123)&nbsp;&nbsp;|&nbsp;&nbsp;[github run](/acme/shop/actions/runs/1)',
        source: 'https://opencode.ai/docs/github/',
      },
      nearMisses: [
        'See the [opencode session](https://opencode.ai/s/abc123)&nbsp;for why',
        '[opencode session](https://opencode.ai/s/abc123) for the failed attempt',
        '[opencode session](https://opencode.ai/s/)&nbsp;',
        '[opencode session](https://opencode.ai/s/abc-123)&nbsp;',
        '[opencode session](https://opencode.ai/s/abc123)&nbsp',
      ],
    },
    {
      id: 'opencode/branch',
      match: {
        by: 'branch',
        pattern: /^opencode\/(?:issue|pr|schedule-|dispatch-)[\da-f]{1,9}-\d{14}$/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'opencode/issue375-20251113055408',
        source: 'https://github.com/anomalyco/models.dev/pull/376',
      },
      alsoMatches: [
        'opencode/pr375-20251113055408',
        'opencode/schedule-0a1b2c-20251113055408',
        'opencode/dispatch-0a1b2c-20251113055408',
      ],
      nearMisses: [
        'opencode-support',
        'opencode/docs',
        'revert-376-opencode/issue375-20251113055408',
        'opencode/issue375-20251113055408-v2',
        'opencode/issue375-2025111305540',
        'opencode/issue375-2025111305540x',
        'opencode/issue-20251113055408',
        'opencode/issuexyz-20251113055408',
      ],
    },
  ],
};
