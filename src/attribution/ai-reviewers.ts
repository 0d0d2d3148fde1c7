import type { KnownAccount, Signal } from './signal.ts';

const AGENTS_CREDIT =
  'https://github.com/browser-use/browser-use/commit/fcf0b9229ffe9ed24605f4db2af220c8554d2821';

/** Apps that review with AI and do little else. */
const REVIEWERS: readonly KnownAccount[] = [
  { id: 136622811, login: 'coderabbitai', bare: true },
  { id: 175728472, login: 'copilot-pull-request-reviewer', bare: true },
  { id: 176961590, login: 'gemini-code-assist', bare: true },
  { id: 165735046, login: 'greptile-apps', bare: true },
  { login: 'greptile-apps-staging', bare: true },
  { id: 191113872, login: 'cubic-dev-ai', bare: true },
  { id: 58596630, login: 'sourcery-ai', bare: true },
  { id: 151058649, login: 'qodo-merge-pro', bare: true },
  ...['qodo-merge-for-open-source', 'qodo-code-review', 'qodo-merge', 'codiumai-pr-agent'].map(bare),
  ...['codiumai-pr-agent-free', 'codiumai-pr-agent-pro', 'bito-code-review', 'korbit-ai', 'llamapreview'].map(
    bare,
  ),
  { id: 189301087, login: 'windsurf-bot', bare: true },
  { id: 151821869, login: 'codeant-ai', bare: true },
  { id: 96075541, login: 'graphite-app', bare: true },
  { login: 'augmentcode' },
  ...['entelligence-ai-pr-reviews', 'baz-reviewer', 'recurseml', 'what-the-diff', 'macroscopeapp'].map(bare),
  ...['propel-code-bot', 'matter-code-review', 'dosubot'].map(bare),
  { login: 'corgea' },
];

/**
 * Accounts of harnesses that review as well. What they open or commit is their harness's; as a co-author they stand for
 * a suggestion of theirs that somebody accepted.
 */
const BOTH: readonly KnownAccount[] = [
  { id: 65095814, login: 'ellipsis-dev', bare: true },
  { id: 240665456, login: 'kilo-code-bot', bare: true },
  { id: 208079219, login: 'amazon-q-developer', bare: true },
  { id: 226033991, login: 'pullfrog', bare: true },
  { id: 39604003, login: 'sentry' },
];

/** Apps and accounts that review with AI. */
export const AI_REVIEWERS: readonly KnownAccount[] = [...REVIEWERS, ...BOTH];

/** Accounts of code scanning whose accepted suggestions carry Copilot's name. */
const AUTOFIX: readonly KnownAccount[] = [{ id: 62310815 }, { id: 223894421 }];

/** What AI reviewers leave behind: evidence of a review, never of authorship. */
export const REVIEW_SIGNALS: readonly Signal[] = [
  {
    id: 'ai-reviewer/accepted-suggestion',
    match: { by: 'account', in: ['commit-author', 'trailer'], accounts: [...REVIEWERS, ...AUTOFIX] },
    means: 'reviewed',
    autonomy: 'assistant',
    certainty: 'certain',
    status: 'proven',
    example: {
      text: 'Co-authored-by: cubic-dev-ai[bot] <191113872+cubic-dev-ai[bot]@users.noreply.github.com>',
      source: AGENTS_CREDIT,
    },
    nearMisses: [
      'Co-authored-by: Ann Corgea <7+corgea@users.noreply.github.com>',
      'Co-authored-by: Cubic <cubic@example.com>',
    ],
  },
  {
    id: 'ai-reviewer/agent-suggestion',
    match: { by: 'account', in: ['trailer'], accounts: BOTH },
    means: 'reviewed',
    autonomy: 'assistant',
    certainty: 'certain',
    status: 'proven',
    example: {
      text: 'Co-authored-by: ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>',
      source: 'https://github.com/RooCodeInc/Roo-Code/commit/b0cb47b509274d5054a72d9362fa3358f2ce639e',
    },
    alsoMatches: [
      'Co-authored-by: pullfrog[bot] <226033991+pullfrog[bot]@users.noreply.github.com>',
      'Co-authored-by: sentry[bot] <39604003+sentry[bot]@users.noreply.github.com>',
    ],
    nearMisses: [
      'Co-authored-by: Ann Sentry <7+sentry@users.noreply.github.com>',
      '65095814+ellipsis-dev[bot]@users.noreply.github.com',
    ],
  },
  {
    id: 'ai-reviewer/codex-suggestion',
    match: {
      by: 'account',
      in: ['trailer'],
      accounts: [{ id: 199175422, login: 'chatgpt-codex-connector' }],
    },
    means: 'reviewed',
    autonomy: 'assistant',
    certainty: 'certain',
    status: 'unproven',
    example: {
      text: 'Co-authored-by: chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>',
      source: 'https://github.com/apps/chatgpt-codex-connector',
    },
    nearMisses: ['Co-authored-by: Codex <noreply@openai.com>'],
  },
  mark(
    'ai-reviewer/coderabbit-mark',
    'coderabbit.ai -->',
    /<!-- This is an auto-generated comment: release notes by coderabbit\.ai -->/i,
    '<!-- This is an auto-generated comment: release notes by coderabbit.ai -->',
    'https://github.com/RooCodeInc/Roo-Code',
  ),
  mark(
    'ai-reviewer/cubic-mark',
    'auto-generated description by ',
    /<!-- This is an auto-generated description by (?:cubic|mrge)\b/i,
    '<!-- This is an auto-generated description by cubic. -->',
    'https://github.com/browser-use/browser-use/commit/4f44eee632bfdee8a5f59ca7beef1f3c385dd5f3',
  ),
  mark(
    'ai-reviewer/bugbot-mark',
    '<!-- cursor_summary -->',
    /<!-- CURSOR_SUMMARY -->/,
    '<!-- CURSOR_SUMMARY -->',
    'https://github.com/getsentry/sentry-python/pull/4871',
  ),
  mark(
    'ai-reviewer/ellipsis-mark',
    '<!-- ellipsis_hidden -->',
    /<!-- ELLIPSIS_HIDDEN -->/,
    '<!-- ELLIPSIS_HIDDEN -->',
    'https://github.com/RooCodeInc/Roo-Code',
  ),
  mark(
    'ai-reviewer/summary-heading',
    'summary by ',
    /^## Summary by (?:CodeRabbit|Sourcery|cubic|mrge|Qodo)\b/i,
    '## Summary by Sourcery',
    'https://github.com/apps/sourcery-ai',
  ),
  mark(
    'ai-reviewer/pr-codex-mark',
    '<!-- start pr-codex -->',
    /<!-- start pr-codex -->/,
    '<!-- start pr-codex -->',
    'https://github.com/apps/pr-codex',
  ),
  mark(
    'ai-reviewer/devin-review-badge',
    'app.devin.ai/review/',
    /https:\/\/app\.devin\.ai\/review\//,
    '<a href="https://app.devin.ai/review/vellum-ai/vellum-assistant/pull/6718" target="_blank">',
    'https://github.com/vellum-ai/vellum-assistant/pull/6718',
  ),
];

function bare(login: string): KnownAccount {
  return { login, bare: true };
}

function mark(id: string, needle: string, pattern: RegExp, text: string, source: string): Signal {
  return {
    id,
    match: { by: 'line', needle, pattern },
    means: 'reviewed',
    autonomy: 'assistant',
    certainty: 'certain',
    status: 'proven',
    example: { text, source },
    nearMisses: [`Remove the mark of ${id}`],
  };
}
