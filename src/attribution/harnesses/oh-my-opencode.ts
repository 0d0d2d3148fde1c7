import type { Harness } from '../harness.ts';

const SISYPHUS = 'https://github.com/langchain-ai/open-swe/commit/ce044f98fd72348a46fe2d24f5ac2eea7d3e966f';

/**
 * Oh My OpenCode, now oh-my-openagent, and Oh My Codex: layers of agents over OpenCode and Codex. The harness inside
 * made the change, so the layer only assisted.
 */
export const ohMyOpencode: Harness = {
  id: 'oh-my-opencode',
  name: 'Oh My OpenCode',
  vendor: 'Sisyphus Labs and community',
  homepage: 'https://github.com/code-yeongyu/oh-my-openagent',
  tier: 4,
  kinds: ['cli'],
  marks: {
    commits: 'always',
    on: 'oh-my-opencode.json: git_master.commit_footer and git_master.include_co_authored_by (the default)',
    off: 'oh-my-opencode.json: git_master.commit_footer false and git_master.include_co_authored_by false',
  },
  splitByModel: false,
  over: [],
  namedInConventions: [
    'oh-my-opencode',
    'oh my opencode',
    'oh-my-openagent',
    'oh-my-codex',
    'sisyphus',
    'omx',
  ],
  since: '2025-12-01',
  requestedBy: [],
  signals: [
    {
      id: 'oh-my-opencode/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'sisyphus',
        pattern: /^sisyphus <(?:clio-agent@sisyphuslabs|sisyphus@opencode)\.ai>/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
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
      id: 'oh-my-opencode/footer',
      match: {
        by: 'line',
        needle: 'ultraworked with [sisyphus]',
        pattern:
          /^[^a-z\d`"'<]{0,20}ultraworked with \[sisyphus\]\(https:\/\/github\.com\/code-yeongyu\/oh-my-open(?:code|agent)\b/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
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
      id: 'oh-my-opencode/omx-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'omx@oh-my-codex.dev',
        pattern: /^omx <omx@oh-my-codex\.dev>/i,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: OmX <omx@oh-my-codex.dev>',
        source: 'https://github.com/github/spec-kit',
      },
      nearMisses: [
        'Co-authored-by: OmX <omx@example.com>',
        'Co-authored-by: Ann OmX <omx@oh-my-codex.dev>',
        'Co-authored-by: OmX <omx@oh-my-codex.dev.example>',
      ],
    },
  ],
};
