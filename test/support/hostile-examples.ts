import type { PullRequest } from '../../src/domain/pull-request.ts';
import { commit, pullRequest } from '../attribution/kit.ts';

const CLAUDE = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';
const DEPENDABOT = { login: 'dependabot[bot]', id: 49699333, kind: 'bot' } as const;

/** What our own rules decide, case by case: who made it where several speak, models, and what is no authorship. */
export const HOSTILE_EXAMPLES: readonly PullRequest[] = [
  // Models are declared in a trailer's name: the names are those of the vendors' own documentation.
  trailer(
    'Co-Authored-By: Claude Opus 4.6 (1M context) <noreply@anthropic.com>',
    'claude-code',
    'claude/opus-4.6',
  ),
  trailer(
    'Co-authored-by: aider (openrouter/qwen/qwen3-coder) <aider@aider.chat>',
    'aider',
    'qwen/qwen3-coder',
  ),
  trailer('Co-authored-by: aider (deepseek/deepseek-chat) <aider@aider.chat>', 'aider', 'deepseek/chat'),
  trailer('Assisted-by: Gemini CLI:gemini-3.1-pro-preview', 'gemini-cli', 'gemini/3.1-pro-preview'),
  // A model, a reviewer, a person of that name or a vendor's employee: no harness.
  trailer('Co-Authored-By: gpt-5.3-codex-high <noreply@anthropic.com>', null),
  trailer('Co-authored-by: Claude Monet <claude.monet@example.com>', null),
  trailer('Co-authored-by: Devin Example <devin@example.com>', null),
  trailer('Co-authored-by: Zach <zach@warp.dev>', null),
  trailer('Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>', null),
  trailer(
    'Co-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>',
    null,
  ),
  // Only mentioned, in a sentence, as code, unticked, or a review's badge.
  body(`Remove the "${CLAUDE}" line`, null),
  body(`\`${CLAUDE}\``, null),
  body('- [ ] Warp Agent Mode - This PR was created via Warp’s AI Agent Mode', null),
  body(
    '<a href="https://app.devin.ai/review/acme/shop/pull/7" target="_blank">Open in Devin Review</a>',
    null,
  ),
  body('This makes the docs of Claude Code, Codex and Cursor easier to find.', null),
  body('<!-- CURSOR_SUMMARY -->\n> [!NOTE]\n> Written by Cursor Bugbot', null),
  // Automation whose text quotes others.
  { ...body(CLAUDE, null), author: DEPENDABOT, headBranch: 'claude/left-pad' },
  // The wrapper over what it runs inside, and the account over the text.
  {
    ...body(
      '🤖👥 Generated with [Claude MPM](https://github.com/bobmatnyc/claude-mpm)\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
      'claude-mpm',
    ),
  },
  {
    ...body('_This PR was created by [Oz](https://warp.dev/oz) (running Codex)._', 'warp'),
    headBranch: 'codex/sort',
  },
  {
    ...body('Sorts the basket.', 'devin'),
    author: { login: 'devin-ai-integration[bot]', id: 158243242, kind: 'bot' },
  },
  // Silence.
  body('Sorts the basket by price.', null),
  pullRequest({
    expected: { harness: null },
    commits: [commit('Fix Claude Code and Cursor settings in the docs')],
  }),
];

function trailer(line: string, harness: string | null, model?: string): PullRequest {
  const expected = { harness, ...(model === undefined ? {} : { model }) };
  return pullRequest({ commits: [commit(`Sort the basket\n\nBy price.\n\n${line}`)], expected });
}

function body(text: string, harness: string | null): PullRequest {
  return pullRequest({ body: text, expected: { harness } });
}
