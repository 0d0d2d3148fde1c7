import type { Harness } from '../harness.ts';

/**
 * GitHub Copilot: coding agent, terminal, desktop app and VS Code's agent. Accounts of one display name differ in
 * id: 198982749 is the coding agent, 223556219 the co-author of local sessions, 175728472 the reviewer.
 */
export const copilot: Harness = {
  id: 'copilot',
  name: 'GitHub Copilot',
  vendor: 'GitHub',
  homepage: 'https://github.com/features/copilot',
  tier: 2,
  kinds: ['cloud-agent', 'cli', 'ide'],
  marks: {
    commits: 'sometimes',
    on: 'the coding agent and the terminal (defaults); VS Code: git.addAICoAuthor',
    off: 'terminal: includeCoAuthoredBy = false; VS Code: git.addAICoAuthor = off; coding agent: none',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['github copilot', 'copilot', 'copilot cli', 'github copilot cli'],
  since: '2024-04-29',
  requestedBy: [],
  signals: [
    {
      id: 'copilot/coding-agent',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 198982749, login: 'copilot-swe-agent', bare: true },
          { id: 198982749, login: 'copilot' },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '198982749+Copilot@users.noreply.github.com',
        source: 'https://github.com/microsoft/playwright-mcp/commit/7e8a26acb96f68bf5bf5d108aeae7dfbef26f757',
      },
      nearMisses: [
        'copilot',
        'copilot-pull-request-reviewer[bot]',
        '175728472+Copilot@users.noreply.github.com',
        '1234567+copilot@users.noreply.github.com',
      ],
    },
    {
      // The login that REST gives the coding agent: no person can have it, github.com/copilot is a page of GitHub's.
      id: 'copilot/author-login',
      match: { by: 'account', in: ['author'], accounts: [{ login: 'copilot', bare: true }] },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: { text: 'Copilot', source: 'https://github.com/unbug/codelf/pull/141' },
      nearMisses: ['copilot-fan', 'my-copilot'],
    },
    {
      id: 'copilot/session-co-author',
      match: { by: 'account', in: ['commit-author', 'committer', 'trailer'], accounts: [{ id: 223556219 }] },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Copilot App <223556219+Copilot@users.noreply.github.com>',
        source: 'https://github.com/github/github-mcp-server/commit/275ad336139e05da178a5adab362add0979a535c',
      },
      nearMisses: [
        'Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
        'Reviewed-by: Copilot <223556219+Copilot@users.noreply.github.com>',
      ],
    },
    {
      id: 'copilot/session-trailer',
      match: {
        by: 'trailer',
        key: 'copilot-session',
        needle: 'copilot-session:',
        pattern: /^[0-9a-f]{8}-[0-9a-f-]{27}$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      since: '2026-06-01',
      example: {
        text: 'Copilot-Session: 36dbeb09-12b0-4c19-af36-2573772a7dbd',
        source:
          'https://github.com/modelcontextprotocol/inspector/commit/87121a7ca7c6c531a71a8c5764e4b2e9af12391f',
      },
      nearMisses: ['Copilot-Session: none', 'Session: 36dbeb09-12b0-4c19-af36-2573772a7dbd'],
    },
    {
      id: 'copilot/agent-logs-trailer',
      match: {
        by: 'trailer',
        key: 'agent-logs-url',
        needle: 'agent-logs-url:',
        pattern: /^https:\/\/github\.com\/[^/\s]+\/[^/\s]+\/sessions\/[0-9a-f-]{36}$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      since: '2026-03-01',
      example: {
        text: 'Agent-Logs-Url: https://github.com/microsoft/mcp/sessions/00551a90-b7c8-4ab1-b7bc-067f5b3c8602',
        source: 'https://github.com/microsoft/mcp/commit/f696af9c6f922ffef83bf9bd858abc64596ca045',
      },
      nearMisses: ['Agent-Logs-Url: https://example.com/sessions/00551a90-b7c8-4ab1-b7bc-067f5b3c8602'],
    },
    {
      id: 'copilot/editor-co-author',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'copilot@github.com',
        pattern: /^(?:github )?copilot\s{0,3}<copilot@github\.com>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      // VS Code added it without any use of Copilot: https://github.com/microsoft/vscode/issues/314311
      falseWindow: { from: '2026-04-22', until: '2026-05-07' },
      example: {
        text: 'Co-authored-by: GitHub Copilot <copilot@github.com>',
        source:
          'https://github.com/actions/dependency-review-action/commit/a2a0ad82ba4162b87ab488ce44a9301e450f56a4',
      },
      alsoMatches: ['Co-authored-by: Copilot <copilot@github.com>'],
      nearMisses: ['Co-authored-by: Copilot Fan <copilot@example.com>'],
    },
    {
      id: 'copilot/plus-tag',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '+github-copilot@',
        pattern: /^(?<model>[^<]*)<[^<>@]*\+github-copilot@[^<>@]+>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: gpt-4.1 <jamie.tanna+github-copilot@mend.io>',
        source: 'https://github.com/renovatebot/renovate/commit/f60d8fe4f571c3e45108781394278f364ce209bb',
      },
      nearMisses: ['Co-authored-by: gpt-4.1 <jamie.tanna+github@mend.io>'],
    },
    {
      id: 'copilot/body-marker',
      match: {
        by: 'line',
        needle: '<!-- start copilot ',
        pattern: /<!-- START COPILOT (?:CODING AGENT (?:TIPS|SUFFIX)|ORIGINAL PROMPT) -->/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '<!-- START COPILOT CODING AGENT TIPS -->',
        source: 'https://github.com/dubzzz/fast-check/commit/cf8c98c339561a3230a05e007130faae8dec0f4b',
      },
      alsoMatches: ['<!-- START COPILOT CODING AGENT SUFFIX -->', '<!-- START COPILOT ORIGINAL PROMPT -->'],
      nearMisses: ['START COPILOT CODING AGENT TIPS', '<!-- START COPILOT REVIEW -->'],
    },
    {
      id: 'copilot/tips-link',
      match: {
        by: 'line',
        needle: 'gh.io/copilot-coding-agent-tips',
        pattern: /copilot coding agent tips\]\(https:\/\/gh\.io\/copilot-coding-agent-tips\)/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Learn more [Copilot coding agent tips](https://gh.io/copilot-coding-agent-tips) in the docs.',
        source: 'https://github.com/Azure/azure-storage-azcopy/pull/3077',
      },
      nearMisses: ['https://gh.io/copilot-coding-agent-docs'],
    },
    {
      id: 'copilot/opening-words',
      match: {
        by: 'line',
        needle: 'thanks for assigning this issue to me',
        pattern:
          /^thanks for assigning this issue to me\. i'm starting to work on it and will keep this pr's description/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: "Thanks for assigning this issue to me. I'm starting to work on it and will keep this PR's description up to date as I form a plan and make progress.",
        source: 'https://github.com/dotnet/dotnet/pull/624',
      },
      nearMisses: ['Thanks for assigning this issue to me!'],
    },
    {
      id: 'copilot/workspace-link',
      match: {
        by: 'line',
        needle: 'copilot-workspace.githubnext.com/',
        pattern: /https:\/\/copilot-workspace\.githubnext\.com\/[^\s)]/,
      },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      until: '2025-12-31',
      example: {
        text: 'For more details, open the [Copilot Workspace session](https://copilot-workspace.githubnext.com/PixePerfa/codegen/tree/gen).',
        source: 'https://github.com/codegen-sh/codegen/commit/691a604c278f01d47266ec0e28b0272fa89f669e',
      },
      nearMisses: ['https://githubnext.com/projects/copilot-workspace'],
    },
    {
      id: 'copilot/branch',
      match: { by: 'branch', pattern: /^copilot\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      since: '2025-05-01',
      example: {
        text: 'copilot/add-auto-unquarantine-tests-agent',
        source: 'https://github.com/dotnet/aspire/pull/13775',
      },
      nearMisses: ['feat/github-copilot-reasoning-options', 'copilot-docs', 'revert-12-copilot/fix-7'],
    },
  ],
};
