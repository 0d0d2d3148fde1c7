import { describe, expect, it } from 'vitest';
import { attributed, commit, OPENED, said } from './kit.ts';

const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const CODEX = 'Co-authored-by: Codex <noreply@openai.com>';
const FOOTER = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';

describe('several harnesses on one pull request', () => {
  it('gives Warp what it ran inside itself', () => {
    const { verdict } = attributed({
      body: '_This PR was created by [Oz](https://warp.dev/oz) (running Codex)._',
      commits: [commit(`Fix\n\n${CODEX}`)],
    });
    expect(verdict).toMatchObject({ harness: 'warp', others: ['codex'] });
  });

  it('goes by the author’s account before commits, commits before trailers, trailers before the branch', () => {
    const cursor = { name: 'Cursor Agent', email: 'cursoragent@cursor.com' };
    const commits = [commit(`Fix\n\n${CLAUDE}`, { author: cursor })];
    const headBranch = 'codex/fix-cart';
    const author = { login: 'devin-ai-integration[bot]', id: 158243242, kind: 'bot' } as const;
    const rest = { commits, headBranch };
    expect(attributed({ ...rest, author }).verdict).toMatchObject({
      harness: 'devin',
      others: ['cursor', 'claude-code', 'codex'],
    });
    expect(said(rest)).toBe('cursor');
    expect(said({ commits: [commit(`Fix\n\n${CLAUDE}`)], headBranch })).toBe('claude-code');
    expect(said({ headBranch })).toBe('codex');
  });

  it('gives GitHub’s agent tasks to the agent that ran, whose commits carry Copilot’s link and branch', () => {
    const author = { email: '242468646+Claude@users.noreply.github.com' };
    const link = 'https://github.com/microsoft/mcp/sessions/00551a90-b7c8-4ab1-b7bc-067f5b3c8602';
    const { verdict } = attributed({
      headBranch: 'copilot/fix-cart',
      commits: [commit(`Initial plan\n\nAgent-Logs-Url: ${link}`, { author })],
    });
    expect(verdict).toMatchObject({ harness: 'claude-code', autonomy: 'agent', others: ['copilot'] });
  });

  it('goes by the share of commits between equals', () => {
    const commits = [
      commit(`Fix\n\n${CLAUDE}`, { sha: 'a' }),
      commit(`Fix\n\n${CODEX}`, { sha: 'b' }),
      commit(`Fix\n\n${CODEX}`, { sha: 'c' }),
    ];
    expect(attributed({ commits }).verdict).toMatchObject({ harness: 'codex', others: ['claude-code'] });
  });

  it('does not name what only assisted before what wrote', () => {
    const commits = [commit(`Fix\n\nAssisted-by: Claude Code`), commit(`Fix\n\n${CODEX}`, { sha: 'b' })];
    expect(attributed({ commits }).verdict).toMatchObject({ harness: 'codex', others: ['claude-code'] });
  });

  it('does not name weak signals beside sure ones', () => {
    const { verdict, evidence } = attributed({ headBranch: 'cursor/x', body: FOOTER });
    expect(verdict).toMatchObject({ harness: 'claude-code', strength: 'conclusive', others: [] });
    expect(evidence.map(({ signal, setAside }) => [signal, setAside])).toEqual([
      ['claude-code/footer-link', null],
      ['cursor/branch-prefix', 'claude-code goes first'],
    ]);
  });
});

describe('text that speaks for somebody else', () => {
  it.each([
    ['in fenced code', `\`\`\`\n${FOOTER}\n\`\`\``],
    ['in fenced code', `~~~text\n${CLAUDE}\n~~~`],
    ['in a quotation', `> ${FOOTER}`],
    ['in folded details', `<details><summary>Log</summary>\n\n${FOOTER}\n\n</details>`],
    ['an unticked box', `- [ ] ${FOOTER}`],
  ])('is set aside: %s', (setAside, body) => {
    const { verdict, evidence } = attributed({ body });
    expect(verdict).toEqual({ kind: 'unattributed' });
    expect(evidence.map((one) => one.setAside)).toEqual([setAside]);
  });

  it('counts again after the fence or the fold', () => {
    expect(said({ body: `\`\`\`\nls\n\`\`\`\n\n${FOOTER}` })).toBe('claude-code');
    expect(said({ body: `<details>\nlog\n</details>\n\n${FOOTER}` })).toBe('claude-code');
    expect(said({ body: `A slip: \`\`\`\n\n\`\`\`\n${FOOTER}` })).toBe('claude-code');
  });

  it('counts as a hidden marker even inside folded details', () => {
    expect(said({ body: '<details>\n<!-- CURSOR_AGENT_PR_BODY_BEGIN -->\n</details>' })).toBe('cursor');
  });

  it('does not count in the middle of a sentence or in inline code', () => {
    expect(said({ body: `Remove the "${FOOTER}" line` })).toBe('unattributed');
    expect(said({ body: `\`${FOOTER}\`` })).toBe('unattributed');
  });

  it('does not count in a revert, whose author’s account still does', () => {
    const message = `Revert "Fix the cart"\n\nThis reverts commit 0123456789abcdef.\n\n${CLAUDE}`;
    const { verdict, evidence } = attributed({ commits: [commit(message)] });
    expect(verdict).toEqual({ kind: 'unattributed' });
    expect(evidence).toMatchObject([{ setAside: 'in the text of a revert' }]);
    const author = { email: '158243242+devin-ai-integration[bot]@users.noreply.github.com' };
    expect(said({ commits: [commit(message, { author })] })).toBe('devin');
  });

  it('counts in a commit whose subject merely says revert', () => {
    expect(said({ commits: [commit(`revert: drop the flag\n\n${CLAUDE}`)] })).toBe('claude-code');
  });

  it('does not count where it only credits a reviewer', () => {
    const reviewer = 'coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>';
    const autofix =
      'Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>';
    const codex =
      'chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>';
    for (const name of [reviewer, autofix, codex]) {
      const { verdict, evidence } = attributed({ commits: [commit(`Fix\n\nCo-authored-by: ${name}`)] });
      expect(verdict).toEqual({ kind: 'unattributed' });
      expect(evidence.map(({ means }) => means)).toEqual(['reviewed']);
    }
  });
});

describe('automation', () => {
  const actions = { login: 'github-actions[bot]', id: 41898282, kind: 'bot' } as const;
  const dependabot = { login: 'dependabot[bot]', id: 49699333, kind: 'bot' } as const;

  it('is no harness, and names its account', () => {
    expect(attributed({ author: dependabot, body: 'Bumps x' }).verdict).toEqual({
      kind: 'automation',
      bot: 'dependabot[bot]',
    });
    expect(attributed({ author: { login: 'acme-release[bot]', kind: 'bot' } }).verdict).toEqual({
      kind: 'automation',
      bot: 'acme-release[bot]',
    });
  });

  it('is the agent’s where a workflow opened the pull request for an agent', () => {
    const claude = { name: 'claude[bot]', email: '41898282+claude[bot]@users.noreply.github.com' };
    expect(said({ author: actions })).toBe('automation');
    expect(said({ author: actions, commits: [commit('Fix', { author: claude })] })).toBe('claude-code');
    expect(said({ author: actions, body: FOOTER })).toBe('claude-code');
  });

  it('does not turn release notes into a claim', () => {
    expect(said({ author: dependabot, body: FOOTER, headBranch: 'claude/x' })).toBe('automation');
    const author = { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' };
    expect(said({ author: dependabot, commits: [commit(`Bump\n\n${CLAUDE}`, { author })] })).toBe(
      'automation',
    );
  });

  it('is the agent’s where an agent committed to it', () => {
    const author = { email: 'cursoragent@cursor.com' };
    expect(said({ author: dependabot, commits: [commit('Fix the build', { author })] })).toBe('cursor');
  });

  it('is not a person who made a branch like a bot’s', () => {
    const { verdict, evidence } = attributed({ headBranch: 'dependabot/npm/left-pad' });
    expect(verdict).toEqual({ kind: 'unattributed' });
    expect(evidence).toMatchObject([
      { signal: 'automation/branch', setAside: 'automation does not decide here' },
    ]);
  });

  it('is seen from the commits where the author is unknown', () => {
    const author = { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' };
    expect(attributed({ author: null, commits: [commit('Bump', { author })] }).verdict).toEqual({
      kind: 'automation',
      bot: 'renovate[bot]',
    });
  });
});

describe('dual accounts', () => {
  it('wrote what they opened', () => {
    expect(said({ author: { login: 'cursor[bot]', id: 206951365, kind: 'bot' } })).toBe('cursor');
    expect(said({ author: { login: 'claude', id: 209825114, kind: 'bot' } })).toBe('claude-code');
    expect(said({ author: { login: 'chatgpt-codex-connector[bot]', id: 199175422, kind: 'bot' } })).toBe(
      'codex',
    );
  });
});

describe('a person’s word', () => {
  const user = { login: 'ann', kind: 'user' } as const;
  const bot = { login: 'github-actions[bot]', kind: 'bot' } as const;
  const put = (label: string, actor: typeof user | typeof bot, at = OPENED + 60_000) =>
    ({ kind: 'labeled', label, actor, at }) as const;

  it('goes before every signal', () => {
    const { verdict, evidence } = attributed({
      body: FOOTER,
      declared: { harness: 'aider', model: 'qwen/qwen3-coder', by: 'ann' },
    });
    expect(verdict).toEqual({
      kind: 'harness',
      harness: 'aider',
      model: 'qwen/qwen3-coder',
      autonomy: 'assistant',
      strength: 'conclusive',
      basis: 'person',
      others: ['claude-code'],
    });
    expect(evidence.map(({ signal, setAside }) => [signal, setAside])).toEqual([
      ['override/declaration', null],
      ['claude-code/footer-link', 'overridden by a person'],
    ]);
  });

  it('can say that there was no harness', () => {
    expect(said({ body: FOOTER, declared: { harness: null, by: 'ann' } })).toBe('unattributed');
    const labels = ['harness: none'];
    expect(said({ body: FOOTER, labels, events: [put('harness: none', user)] })).toBe('unattributed');
  });

  it('stands in a label that a user put, or beside harness-override', () => {
    const labels = ['harness: codex'];
    expect(said({ labels, events: [put('harness: codex', user)] })).toBe('codex');
    expect(said({ labels: ['harness: codex', 'harness-override'] })).toBe('codex');
    const withModel = ['harness: aider', 'harness-override', 'harness-model: qwen'];
    expect(attributed({ labels: withModel }).verdict).toMatchObject({ harness: 'aider', model: 'qwen' });
  });

  it('is not in our own labels, in labels taken off again, or in unknown ids', () => {
    expect(said({ labels: ['harness: codex'], events: [put('harness: codex', bot)] })).toBe('unattributed');
    expect(said({ labels: ['harness: codex'] })).toBe('unattributed');
    expect(said({ labels: [], events: [put('harness: codex', user)] })).toBe('unattributed');
    expect(said({ labels: ['harness: nonesuch', 'harness-override'] })).toBe('unattributed');
    const again = [put('harness: codex', user), put('harness: codex', bot, OPENED + 120_000)];
    expect(said({ labels: ['harness: codex'], events: again })).toBe('unattributed');
  });

  it('goes by the user’s label where ours stands beside it', () => {
    const labels = ['harness: codex', 'harness: warp'];
    const events = [put('harness: warp', user), put('harness: codex', bot, OPENED + 120_000)];
    expect(said({ labels, events })).toBe('warp');
  });
});
