import type { Harness } from '../harness.ts';

/** Cursor: editor, terminal and cloud agent share one address. Pull requests are opened under the person's account. */
export const cursor: Harness = {
  id: 'cursor',
  name: 'Cursor',
  vendor: 'Anysphere',
  homepage: 'https://cursor.com',
  tier: 2,
  kinds: ['ide', 'cli', 'cloud-agent'],
  marks: {
    commits: 'sometimes',
    on: 'Settings, Agent, Attribution (the default since 2026-01-29)',
    off: 'Settings, Agent, Attribution',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['cursor', 'cursor agent'],
  since: '2023-03-14',
  requestedBy: [],
  signals: [
    {
      id: 'cursor/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 206951365, login: 'cursor' },
          { login: 'cursoragent', bare: true, machineUser: true },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '206951365+cursor[bot]@users.noreply.github.com',
        source: 'https://github.com/RooCodeInc/Roo-Code',
      },
      nearMisses: ['cursor', 'cursor-fan', '1234567+cursor@users.noreply.github.com'],
    },
    {
      id: 'cursor/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['cursoragent@cursor.com', 'agent@cursor.com'],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Cursor Agent <cursoragent@cursor.com>',
        source:
          'https://github.com/modelcontextprotocol/inspector/commit/cbb3ebcd1a36b69db02a77d26a6c0854ce7ec3b8',
      },
      alsoMatches: ['Cursor <agent@cursor.com>'],
      nearMisses: ['Alice <alice@cursor.com>'],
    },
    {
      id: 'cursor/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'cursoragent@cursor.com',
        pattern: /^cursor(?: agent)?\s{0,3}(?:\((?<model>[^)<]*)\))?\s{0,3}<cursoragent@cursor\.com>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Cursor <cursoragent@cursor.com>',
        source:
          'https://github.com/modelcontextprotocol/python-sdk/commit/ff2fed8080e623fa62d6f97fc3edc60617c0c0d0',
      },
      alsoMatches: [
        'Co-authored-by: Cursor Agent <cursoragent@cursor.com>',
        'Co-authored-by: Cursor (gpt-5) <cursoragent@cursor.com>',
      ],
      nearMisses: [
        'Co-authored-by: Alice <alice@cursor.com>',
        'Reviewed-by: Cursor <cursoragent@cursor.com>',
      ],
    },
    {
      id: 'cursor/made-with-trailer',
      match: { by: 'trailer', key: 'made-with', needle: 'made-with:', pattern: /^cursor$/i },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      since: '2026-02-01',
      example: {
        text: 'Made-with: Cursor',
        source: 'https://github.com/getsentry/sentry-mcp/commit/f521d3249e9e63b5f697311e3a65a2916a803672',
      },
      nearMisses: ['Made-with: cursor pagination', 'Made-with: love'],
    },
    {
      id: 'cursor/body-marker',
      match: {
        by: 'line',
        needle: 'cursor_agent_pr_body_',
        pattern: /<!-- CURSOR_AGENT_PR_BODY_(?:BEGIN|END) -->/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '<!-- CURSOR_AGENT_PR_BODY_BEGIN -->',
        source: 'https://github.com/getsentry/sentry-mcp/pull/945',
      },
      alsoMatches: ['<!-- CURSOR_AGENT_PR_BODY_END -->'],
      nearMisses: ['<!-- CURSOR_SUMMARY -->', 'CURSOR_AGENT_PR_BODY_BEGIN'],
    },
    {
      id: 'cursor/agent-link',
      match: {
        by: 'line',
        needle: 'cursor.com/',
        alone: true,
        pattern:
          /https:\/\/(?:www\.)?cursor\.com\/(?:agents\/bc-|agents(?:\?|%3f)id=bc-|background-agent(?:\?|%3f)bcid=bc-)[0-9a-f-]{8}/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '[Open in Web](https://www.cursor.com/agents?id=bc-58a5225a-9914-4951-9eef-0db856cb1ae5)',
        source: 'https://github.com/browser-use/browser-use/commit/4f44eee632bfdee8a5f59ca7beef1f3c385dd5f3',
      },
      alsoMatches: [
        '[Open in Web](https://cursor.com/agents/bc-58a5225a-9914-4951-9eef-0db856cb1ae5)',
        'https://cursor.com/background-agent?bcId=bc-58a5225a-9914-4951-9eef-0db856cb1ae5',
        'https://www.cursor.com/agents%3Fid=bc-58a5225a-9914-4951-9eef-0db856cb1ae5',
      ],
      nearMisses: [
        'https://docs.cursor.com/background-agent/web-and-mobile',
        'https://cursor.com/agents',
        'Supersedes https://cursor.com/agents?id=bc-58a5225a-9914-4951-9eef-0db856cb1ae5, which did not work.',
      ],
    },
    {
      id: 'cursor/footer',
      match: {
        by: 'line',
        needle: 'made with [cursor]',
        pattern: /^[^a-z\d`"'<]{0,20}made with \[cursor\]\(https:\/\/(?:www\.)?cursor\.com\/?\)/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Made with [Cursor](https://cursor.com)',
        source: 'https://github.com/vercel/ai/commit/93783920102f5422baeb99f27bcf72b9db392a4f',
      },
      alsoMatches: ['Made with [Cursor](https://www.cursor.com/)'],
      nearMisses: [
        'Written by [Cursor Bugbot](https://cursor.com/bugbot)',
        'A list made with [Cursor](/docs)',
      ],
    },
    {
      id: 'cursor/branch',
      match: { by: 'branch', pattern: /^cursor\/.+-[0-9a-f]{4}$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'cursor/src-docs-typos-0755',
        source: 'https://github.com/xtermjs/xterm.js/pull/5978',
      },
      nearMisses: ['cursor-pagination-2', 'cursor-args-fix', 'feature/cursor/pagination-ef2f'],
    },
    {
      id: 'cursor/branch-prefix',
      match: { by: 'branch', pattern: /^cursor\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'proven',
      example: {
        text: 'cursor/src-docs-typos-0755',
        source: 'https://github.com/xtermjs/xterm.js/pull/5978',
      },
      alsoMatches: ['cursor/src-docs-typos'],
      nearMisses: ['cursor-blink', 'cursor_color'],
    },
  ],
};
