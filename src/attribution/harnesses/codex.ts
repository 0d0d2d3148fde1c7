import type { Harness } from '../harness.ts';

/**
 * OpenAI Codex. Cloud tasks open pull requests under the person's own account, with a branch, a label and a task
 * link; the terminal and the editors leave nothing unless somebody asks for it. No default mark names the model.
 */
export const codex: Harness = {
  id: 'codex',
  name: 'Codex',
  vendor: 'OpenAI',
  homepage: 'https://openai.com/codex',
  tier: 3,
  kinds: ['cloud-agent', 'cli', 'ide'],
  marks: {
    commits: 'sometimes',
    on: 'an account setting (from 2026-06); before: features.codex_git_commit = true',
    off: 'the default',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['codex', 'openai codex', 'codex cli'],
  since: '2025-04-16',
  requestedBy: [],
  signals: [
    {
      id: 'codex/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 242516109, login: 'openai-code-agent', bare: true }, { id: 267193182 }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'unproven',
      example: {
        text: '242516109+Codex@users.noreply.github.com',
        source: 'https://api.github.com/users/openai-code-agent%5Bbot%5D',
      },
      nearMisses: ['codex', '1234567+codex@users.noreply.github.com'],
    },
    {
      id: 'codex/connector',
      match: {
        by: 'account',
        in: ['author', 'commit-author'],
        accounts: [{ id: 199175422, login: 'chatgpt-codex-connector' }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'chatgpt-codex-connector[bot]',
        source: 'https://github.com/apps/chatgpt-codex-connector',
      },
      nearMisses: ['chatgpt-codex-connector-fan'],
    },
    {
      id: 'codex/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['codex@openai.com', 'noreply@openai.com'],
        name: /^(?:openai |chatgpt )?codex\b/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Codex <codex@openai.com>',
        source: 'https://github.com/openai/openai-agents-js/commit/648116decceb6077d318a38f64233605dc9bf000',
      },
      alsoMatches: ['OpenAI Codex <noreply@openai.com>', 'ChatGPT Codex <codex@openai.com>'],
      nearMisses: ['Alice <alice@openai.com>', 'Codex <codex@example.com>'],
    },
    {
      // People who let it commit under a name of its own choose this one, with whatever address.
      id: 'codex/agent-name',
      match: { by: 'name', in: ['commit-author'], pattern: /^codex agent$/i },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Codex Agent <codex-agent@users.noreply.github.com>',
        source: 'https://github.com/github-linguist/linguist/pull/7941',
      },
      nearMisses: ['Codex', 'Codex Agency', 'Old Codex Agent'],
    },
    {
      id: 'codex/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@openai.com',
        pattern:
          /^(?:(?:openai |chatgpt )?codex\b(?<model>[^<]*)<(?:noreply|codex)|(?:openai|chatgpt) {0,3}<codex)@openai\.com>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Codex <noreply@openai.com>',
        source: 'https://github.com/git-ai-project/git-ai/commit/65e3b5edc94d387dbb2abf664fe748c319a76ba7',
      },
      alsoMatches: [
        'Co-authored-by: OpenAI Codex <noreply@openai.com>',
        'Co-authored-by: ChatGPT Codex <codex@openai.com>',
        'Co-authored-by: Codex GPT-5 <codex@openai.com>',
        'Co-authored-by: OpenAI <codex@openai.com>',
        'Co-authored-by: ChatGPT <codex@openai.com>',
      ],
      nearMisses: [
        'Co-authored-by: Codex Fan <codex.fan@openai.com>',
        'Co-authored-by: ChatGPT <noreply@openai.com>',
        'Reviewed-by: Codex <noreply@openai.com>',
      ],
    },
    {
      id: 'codex/co-author-model',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@openai.com',
        pattern: /^(?:openai )?(?<model>gpt[- ]?\d[^<]*)<(?:noreply|codex)@openai\.com>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: OpenAI GPT 5.5 <noreply@openai.com>',
        source: 'https://github.com/git-ai-project/git-ai/commit/566638029129590eafb97723fee96ebbfa10536e',
      },
      alsoMatches: ['Co-authored-by: GPT-5 Codex <codex@openai.com>'],
      nearMisses: ['Co-Authored-By: GPT-5 <noreply@anthropic.com>'],
    },
    {
      id: 'codex/task-link',
      match: {
        by: 'line',
        needle: 'chatgpt.com/codex/tasks/task_',
        alone: true,
        pattern: /https:\/\/chatgpt\.com\/codex\/tasks\/task_[a-z]_[0-9a-f]{32}/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      since: '2025-05-01',
      example: {
        text: 'https://chatgpt.com/codex/tasks/task_i_687ed6408eb4832097d775c4cd4641a2',
        source:
          'https://github.com/openai/openai-agents-python/commit/83dc898e675fbc7d96fb4c8b5214314d628c6a38',
      },
      nearMisses: [
        'https://chatgpt.com/codex/tasks/',
        '> https://chatgpt.com/codex/tasks/task_i_0',
        'Introduced by https://chatgpt.com/codex/tasks/task_i_687ed6408eb4832097d775c4cd4641a2',
      ],
    },
    {
      id: 'codex/label',
      match: { by: 'label', label: 'codex' },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      since: '2025-05-01',
      example: { text: 'codex', source: 'https://github.com/SAILResearch/AI_Teammates_in_SE3' },
      nearMisses: ['codex-review', 'harness: codex'],
    },
    {
      id: 'codex/branch',
      match: { by: 'branch', pattern: /^(?:[a-z0-9]{6}-)?codex\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'codex/fix-filesystem-line-limits',
        source: 'https://github.com/modelcontextprotocol/servers/pull/4178',
      },
      alsoMatches: ['ab12cd-codex/fix-filesystem-line-limits'],
      nearMisses: ['codex-cli-docs', 'revert-310-revert-302-codex/add-tests', 'feature/codex/docs'],
    },
    {
      id: 'codex/footer',
      match: {
        by: 'line',
        needle: 'openai.com/codex',
        pattern: /^[^a-z\d`"'<]{0,20}generated with \[codex\]\(https:\/\/openai\.com\/codex\/?\)/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: '🤖 Generated with [Codex](https://openai.com/codex)',
        source: 'https://openai.com/codex',
      },
      nearMisses: ['See [Codex](https://openai.com/codex)'],
    },
  ],
};
