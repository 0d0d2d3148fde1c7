import type { Harness } from '../harness.ts';

/** Warp's agent mode and its cloud agent Oz, which can run another harness inside ("running Codex"). */
export const warp: Harness = {
  id: 'warp',
  name: 'Warp',
  vendor: 'Warp',
  homepage: 'https://www.warp.dev',
  tier: 3,
  kinds: ['cli', 'cloud-agent'],
  marks: {
    commits: 'always',
    on: 'agents.warp_agent.other.agent_attribution_enabled (the default)',
    off: 'agents.warp_agent.other.agent_attribution_enabled = false; for a team: enable_warp_attribution',
  },
  splitByModel: false,
  over: ['codex', 'claude-code', 'gemini-cli'],
  namedInConventions: ['warp', 'oz'],
  since: '2024-06-01',
  requestedBy: [],
  signals: [
    {
      id: 'warp/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 243557089, login: 'oz-by-warp', bare: true },
          { login: 'warp-factories', bare: true },
          { id: 277970191, login: 'oz-for-oss', bare: true },
          { login: 'warp-for-oss', bare: true },
          { id: 240773466, login: 'warp-dev-github-integration', bare: true },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '243557089+oz-by-warp[bot]@users.noreply.github.com',
        source: 'https://github.com/warpdotdev/warp',
      },
      nearMisses: ['warp-fan', 'zach@warp.dev', 'oz'],
    },
    {
      id: 'warp/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['oz-agent@warp.dev', 'agent@warp.dev', 'oz@warp.dev'],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Oz <oz-agent@warp.dev>',
        source:
          'https://github.com/warpdotdev/oz-agent-action/commit/105e251f2d3b34695289b688c8c38d7d06b72490',
      },
      nearMisses: ['Zach <zach@warp.dev>'],
    },
    {
      id: 'warp/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@warp.dev',
        pattern: /^(?:oz|warp)(?: agent)?\s{0,3}<(?:oz-agent|agent|oz)@warp\.dev>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      since: '2026-01-01',
      example: {
        text: 'Co-Authored-By: Warp <agent@warp.dev>',
        source: 'https://github.com/tobi/qmd/commit/e151444aed2d2384c92c7e7dfeeba7b9e96f6df6',
      },
      nearMisses: ['Co-Authored-By: Zach <zach@warp.dev>', 'Co-Authored-By: Oz Katz <oz@example.com>'],
    },
    {
      id: 'warp/footer',
      match: {
        by: 'line',
        needle: 'this pr was ',
        pattern:
          /^[^a-z\d`"'<]{0,20}this pr was (?:generated with|created by) \[(?:oz|warp)\]\(https:\/\/(?:www\.)?warp\.dev/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '_This PR was created by [Oz](https://warp.dev/oz) (running Codex)._',
        source: 'https://github.com/warpdotdev/warp',
      },
      nearMisses: [
        'This PR was created by [Oz](https://example.com)',
        'Warp was mentioned: this PR was small',
      ],
    },
    {
      id: 'warp/conversation-link',
      match: {
        by: 'line',
        needle: 'warp.dev/conversation/',
        alone: true,
        pattern: /https:\/\/(?:app\.|staging\.)?warp\.dev\/conversation\/[0-9a-f-]{36}/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '_Conversation: https://staging.warp.dev/conversation/01234567-89ab-4cde-8f01-23456789abcd_',
        source: 'https://github.com/warpdotdev/warp',
      },
      nearMisses: ['https://docs.warp.dev/conversation/'],
    },
    {
      id: 'warp/run-link',
      match: {
        by: 'line',
        needle: 'warp.dev/runs/',
        alone: true,
        pattern: /https:\/\/oz\.(?:staging\.)?warp\.dev\/runs\/[\w-]{8}/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '_Run: https://oz.staging.warp.dev/runs/01234567-89ab-4cde-8f01-23456789abcd_',
        source: 'https://github.com/warpdotdev/warp',
      },
      nearMisses: ['https://oz.warp.dev/runs/'],
    },
    {
      id: 'warp/ticked-box',
      match: {
        by: 'line',
        needle: 'warp agent mode',
        pattern: /^\s{0,8}[-*] \[x\] warp agent mode\b/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '- [x] Warp Agent Mode - This PR was created via Warp’s AI Agent Mode',
        source: 'https://github.com/warpdotdev/warp',
      },
      nearMisses: [
        '- [ ] Warp Agent Mode - This PR was created via Warp’s AI Agent Mode',
        'Fix Warp Agent Mode on Linux',
      ],
    },
    {
      id: 'warp/branch',
      match: { by: 'branch', pattern: /^(?:oz-agent|oz-agent-fix|oz)\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      since: '2026-01-01',
      example: {
        text: 'oz-agent/cloud-run-support',
        source: 'https://github.com/warpdotdev/oz-agent-action/pull/29',
      },
      nearMisses: ['ozone/fix', 'factory/warp-cli', 'warp-drive'],
    },
  ],
};
