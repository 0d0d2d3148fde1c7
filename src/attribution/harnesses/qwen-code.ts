import type { Harness } from '../harness.ts';

/** Qwen Code, Alibaba's command line. Its trailer names `Qwen-Coder`, which is no model either. */
export const qwenCode: Harness = {
  id: 'qwen-code',
  name: 'Qwen Code',
  vendor: 'Alibaba',
  homepage: 'https://github.com/QwenLM/qwen-code',
  tier: 3,
  kinds: ['cli'],
  marks: {
    commits: 'always',
    on: 'settings.json: general.gitCoAuthor true (the default)',
    off: 'settings.json: general.gitCoAuthor false',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['qwen code', 'qwen-code'],
  since: '2025-07-22',
  requestedBy: [],
  signals: [
    {
      id: 'qwen-code/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'qwen-coder@alibabacloud.com',
        pattern: /^qwen-coder <qwen-coder@alibabacloud\.com>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>',
        source: 'https://github.com/mistralai/mistral-vibe/commit/6eb32b7bf4a051ff040a8732b4392b5576865d57',
      },
      nearMisses: [
        'Co-authored-by: Ann Example <qwen-coder@alibabacloud.com>',
        'Co-authored-by: Ann of Qwen-Coder <qwen-coder@alibabacloud.com>',
        'Co-authored-by: Qwen-Coder <not-qwen-coder@alibabacloud.com>',
        'Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com.example.com>',
        'Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.community>',
        'Co-authored-by: Qwen Code <noreply@anthropic.com>',
        'Reviewed-by: Qwen-Coder <qwen-coder@alibabacloud.com>',
      ],
    },
    {
      id: 'qwen-code/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['qwen-coder@alibabacloud.com', 'qwenlm-intl@service.alibaba.com'],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Qwen-Coder <qwen-coder@alibabacloud.com>',
        source: 'https://github.com/MoonshotAI/kimi-cli',
      },
      alsoMatches: ['Qwen Code <qwenlm-intl@service.alibaba.com>'],
      nearMisses: ['Ann Example <ann@alibabacloud.com>'],
    },
  ],
};
