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
    expect(verdict).toMatchObject({ harness: 'warp', others: [{ harness: 'codex', shareOfCommits: 1 }] });
  });

  it('goes by the author’s account before commits, commits before trailers, trailers before the branch', () => {
    const cursor = { name: 'Cursor Agent', email: 'cursoragent@cursor.com' };
    const commits = [commit(`Fix\n\n${CLAUDE}`, { author: cursor })];
    const headBranch = 'codex/fix-cart';
    const author = { login: 'devin-ai-integration[bot]', id: 158243242, kind: 'bot' } as const;
    const rest = { commits, headBranch };
    expect(attributed({ ...rest, author }).verdict).toMatchObject({
      harness: 'devin',
      others: [
        { harness: 'cursor', shareOfCommits: 1 },
        { harness: 'claude-code', shareOfCommits: 1 },
        { harness: 'codex', shareOfCommits: null },
      ],
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
    expect(verdict).toMatchObject({
      harness: 'claude-code',
      autonomy: 'agent',
      others: [{ harness: 'copilot', shareOfCommits: 1 }],
    });
  });

  it('goes by the share of commits between equals', () => {
    const commits = [
      commit(`Fix\n\n${CLAUDE}`, { sha: 'a' }),
      commit(`Fix\n\n${CODEX}`, { sha: 'b' }),
      commit(`Fix\n\n${CODEX}`, { sha: 'c' }),
    ];
    expect(attributed({ commits }).verdict).toMatchObject({
      harness: 'codex',
      shareOfCommits: 2 / 3,
      others: [{ harness: 'claude-code', shareOfCommits: 1 / 3 }],
    });
  });

  it('gives a commit identity that marked more commits the first place, however sure the other is', () => {
    const strong = { name: 'Claude', email: 'noreply@anthropic.com' };
    const certain = { email: '198982749+Copilot@users.noreply.github.com' };
    const commits = [
      commit('Plan', { sha: 'a', author: certain }),
      commit('Fix', { sha: 'b', author: strong }),
      commit('Test', { sha: 'c', author: strong }),
    ];
    expect(said({ commits })).toBe('claude-code');
    expect(said({ commits: commits.slice(0, 2) })).toBe('copilot');
  });

  it('does not name what only assisted before what wrote', () => {
    const commits = [commit(`Fix\n\nAssisted-by: Claude Code`), commit(`Fix\n\n${CODEX}`, { sha: 'b' })];
    expect(attributed({ commits }).verdict).toMatchObject({
      harness: 'codex',
      others: [{ harness: 'claude-code', shareOfCommits: 0.5 }],
    });
  });

  it('takes shares of the commits seen without merges, and at the start of those that were there', () => {
    const commits = [
      commit(`Fix\n\n${CLAUDE}`, { sha: 'a' }),
      commit("Merge branch 'main' into fix", { sha: 'm', isMerge: true }),
      commit('Address review', { sha: 'b', authoredAt: OPENED + 3_600_000 }),
    ];
    const { verdict, atStart } = attributed({ commits });
    expect(verdict).toMatchObject({ harness: 'claude-code', shareOfCommits: 0.5 });
    expect(atStart).toMatchObject({ harness: 'claude-code', shareOfCommits: 1 });
  });

  it('names an agent before the assistant whose trailer its model writes out of habit', () => {
    const credit = 'Co-authored-by: Devin <158243242+devin-ai-integration[bot]@users.noreply.github.com>';
    const { verdict } = attributed({ body: `Fix\n\n${CLAUDE}\n${credit}` });
    expect(verdict).toMatchObject({ harness: 'devin', others: [{ harness: 'claude-code' }] });
  });

  it('does not name weak signals beside sure ones', () => {
    const { verdict, evidence } = attributed({ headBranch: 'cursor/x', body: FOOTER });
    expect(verdict).toMatchObject({ harness: 'claude-code', strength: 'conclusive', others: [] });
    expect(evidence.map(({ signal, setAside }) => [signal, setAside])).toEqual([
      ['claude-code/footer-link', null],
      ['cursor/branch-prefix', 'claude-code goes first: this sign is weak'],
    ]);
  });

  it('says why a harness goes before another', () => {
    const reasons = (parts: Parameters<typeof attributed>[0]) =>
      attributed(parts).evidence.flatMap(({ setAside }) => setAside ?? []);
    const mpm = '🤖👥 Generated with [Claude MPM](https://github.com/bobmatnyc/claude-mpm)';
    expect(reasons({ body: `Fix\n\n${mpm}\n\n${CLAUDE}` })).toEqual([
      'claude-mpm goes first: it runs claude-code inside itself',
    ]);
    const aider = 'Co-authored-by: aider (gpt-5) <aider@aider.chat>';
    const both = [commit(`Fix\n\n${CLAUDE}`, { sha: 'a' }), commit(`Sort\n\n${aider}`, { sha: 'b' })];
    expect(reasons({ commits: both })).toEqual(['claude-code goes first: its commit came first']);
    expect(reasons({ commits: [commit(`Fix\n\n${aider}\n${CLAUDE}`)] })).toEqual([
      'aider goes first: claude-code’s model writes its mark in other harnesses too',
    ]);
    const more = [...both, commit(`Test\n\n${CLAUDE}`, { sha: 'c' })];
    expect(reasons({ commits: more })).toEqual(['claude-code goes first: it marked more commits']);
    expect(reasons({ headBranch: 'codex/fix', commits: both.slice(0, 1) })).toEqual([
      'claude-code goes first: a trailer before the branch',
    ]);
  });
});

const TASK = 'https://chatgpt.com/codex/tasks/task_e_687ed6408eb4832097d775c4cd4641a2';

describe('a branch that begins with its author’s name', () => {
  it.each([
    ['devin', 'devin/fix-login', '?devin'],
    ['Devin-Wong', 'devin/fix-login', '?devin'],
    ['claude-dupont', 'claude/fix-login', '?claude-code'],
    ['claude42', 'claude/fix-login', '?claude-code'],
    ['codex.fan', 'codex/fix-login', '?codex'],
    ['ann', 'claude/fix-login', 'claude-code'],
    ['claudette', 'claude/fix-login', 'claude-code'],
    ['devin', 'devin/1725866467-fix-login', 'devin'],
  ])('of %s, %s, says %s', (login, headBranch, verdict) => {
    expect(said({ author: { login, kind: 'user' }, headBranch })).toBe(verdict);
  });

  it('stays what it is where the author is an app', () => {
    expect(said({ author: { login: 'codex-relay[bot]', kind: 'bot' }, headBranch: 'codex/fix' })).toBe(
      'codex',
    );
  });
});

describe('text that speaks for somebody else', () => {
  it.each([
    ['in fenced code', `\`\`\`\n${FOOTER}\n\`\`\``],
    ['in fenced code', `~~~text\n${CLAUDE}\n~~~`],
    ['in a quotation', `> ${FOOTER}`],
    ['in folded details', `<details><summary>Log</summary>\n\n${FOOTER}\n\n</details>`],
    ['an unticked box', `- [ ] ${FOOTER}`],
    ['in a comment', `Fix\n\n<!--\n${CLAUDE}\n-->`],
    ['in a comment', `Fix\n\n<!--\n\n${FOOTER}\n\n-->\nMore.`],
    ['in a comment', `<!-- ${TASK} -->`],
    ['in a comment', `Never closed:\n<!--\n${CLAUDE}`],
    ['in a comment', '<!--\n<!-- CURSOR_AGENT_PR_BODY_BEGIN -->\n-->'],
    ['in inline code', 'Leave `<!-- CURSOR_AGENT_PR_BODY_BEGIN -->` out'],
    ['in inline code', `\`${TASK}\``],
    ['in indented code', `We drop:\n\n    ${CLAUDE}`],
    ['in indented code', `We drop:\n\n\t${CLAUDE}`],
    ['in indented code', `# We drop\n    ${FOOTER}`],
    ['in indented code', `- We drop\n\n      ${CLAUDE}`],
    ['in fenced code', `- \`\`\`\n  ${CLAUDE}\n  \`\`\``],
    ['in fenced code', `1. Like this:\n2. ~~~\n   ${CLAUDE}\n   ~~~`],
    ['in fenced code', `\`\`\`\nls\n\`\`\`js\n${CLAUDE}\n\`\`\``],
    ['in fenced code', `We drop:\n\n\`\`\`\n${FOOTER}`],
    ['in the text of a revert', `Reverts acme/shop#7\n\n${FOOTER}`],
    ['in the text of a revert', `revert: the cart\n\nThis reverts commit abcdef1.\n\n${FOOTER}`],
  ])('is set aside: %s', (setAside, body) => {
    const { verdict, evidence } = attributed({ body });
    expect(verdict).toEqual({ kind: 'unattributed' });
    expect(evidence.map((one) => one.setAside)).toEqual([setAside]);
  });

  it('counts again after the fence or the fold', () => {
    expect(said({ body: `\`\`\`\nls\n\`\`\`\n\n${FOOTER}` })).toBe('claude-code');
    expect(said({ body: `<details>\nlog\n</details>\n\n${FOOTER}` })).toBe('claude-code');
  });

  it('counts beside, after and in spite of what only looks like a comment or code', () => {
    expect(said({ body: `<!-- What and why -->\nFix\n\n${CLAUDE} <!-- end -->` })).toBe('claude-code');
    expect(said({ body: `Template: <!-- never closed\n\n${FOOTER}` })).toBe('claude-code');
    expect(said({ body: `Template: <!-- open\n\n${FOOTER}\n\n-->` })).toBe('claude-code');
    expect(said({ body: `Write \`<!--\` first.\n${FOOTER}\nThen \`-->\`.` })).toBe('claude-code');
    expect(said({ body: `\`\`\`html\n<!--\n\`\`\`\n\n${FOOTER}\n\n-->` })).toBe('claude-code');
    expect(said({ body: `<!-- <details> -->\n\n${FOOTER}` })).toBe('claude-code');
    expect(said({ body: `\`\`\`once\`\`\`\n${FOOTER}\n\`\`\`twice\`\`\`` })).toBe('claude-code');
    expect(said({ body: `A paragraph\n    ${CLAUDE}` })).toBe('claude-code');
    expect(said({ body: `- A point\n\n  ${CLAUDE}\n` })).toBe('claude-code');
    expect(said({ body: `    ## What\n\n    Why.\n\n    ${FOOTER}` })).toBe('claude-code');
  });

  it('counts in the message of a commit however it is indented', () => {
    expect(said({ commits: [commit(`Fix\n\n    ${CLAUDE}`)] })).toBe('claude-code');
    expect(said({ commits: [commit(`Fix\n\n<!--\n${CLAUDE}\n-->`)] })).toBe('unattributed');
  });

  it('counts behind a ticked box', () => {
    expect(said({ body: `- [x] ${FOOTER}` })).toBe('claude-code');
    expect(said({ body: `* [X] ${CLAUDE}` })).toBe('claude-code');
    expect(said({ body: `- [X] ${TASK}` })).toBe('codex');
  });

  it.each([
    `The bug was introduced by ${TASK} last week; I fixed it by hand.`,
    `${TASK}\nwas the attempt that failed`,
    `This replaces [the task](${TASK}), by hand.`,
    `I dropped <a href="${TASK}">the task</a>.`,
    'See https://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0 for the failed attempt.',
    'Link to Devin run that failed: https://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0',
    'Supersedes https://cursor.com/agents?id=bc-58a5225a-9914-4951-9eef-0db856cb1ae5, which did not work.',
    'Oz failed: https://oz.warp.dev/runs/01234567-89ab-4cde-8f01-23456789abcd',
  ])('is set aside where a sentence only mentions a link: %s', (body) => {
    const { verdict, evidence } = attributed({ body });
    expect(verdict).toEqual({ kind: 'unattributed' });
    expect(new Set(evidence.map(({ setAside }) => setAside))).toEqual(new Set(['mentioned in a sentence']));
  });

  it.each([
    ['codex', `------\n${TASK}`],
    ['codex', `[View task →](${TASK})`],
    ['codex', `* [Codex\nTask](${TASK})`],
    ['devin', '**Link to Devin run:** https://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0'],
    ['devin', 'Add it. Link to Devin run: https://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0'],
    ['devin', '## Link to Devin session\nhttps://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0'],
    [
      'cursor',
      '[Open in Web](https://www.cursor.com/agents?id=bc-58a5225a-9914-4951-9eef-0db856cb1ae5) • ' +
        '[Open in Cursor](https://cursor.com/background-agent?bcId=bc-58a5225a-9914-4951-9eef-0db856cb1ae5)',
    ],
    [
      'cursor',
      '<div><a\nhref="https://cursor.com/agents/bc-58a5225a-9914"><picture><source\nmedia="(prefers-color-scheme: dark)">',
    ],
    ['warp', '_Run: https://oz.staging.warp.dev/runs/01234567-89ab-4cde-8f01-23456789abcd_'],
  ])('is no mention where %s’s link stands alone: %s', (harness, body) => {
    expect(said({ body })).toBe(harness);
  });

  it('does not count in a merge commit, whose message may list the commits of others', () => {
    const message = `Merge branch 'main' into cart\n\n* main:\n  Add (#9)\n\n  ${CLAUDE}`;
    const { isMerge: _, ...unknown } = commit(message);
    for (const one of [commit(message, { isMerge: true }), unknown]) {
      const { verdict, evidence } = attributed({ commits: [one] });
      expect(verdict).toEqual({ kind: 'unattributed' });
      expect(evidence).toMatchObject([{ setAside: 'in a merge commit' }]);
    }
    expect(said({ commits: [commit(message, { isMerge: false })] })).toBe('claude-code');
    const own = `Merge pull request #7 from acme/cart\n\nFix\n\n${CLAUDE}`;
    expect(said({ mergeCommit: { sha: 'm', message: own } })).toBe('claude-code');
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

  it.each(['revert: drop the flag', 'Reverted the flag', 'Reverting to the old cart'])(
    'does not count in a commit that says it reverts: %s',
    (subject) => {
      expect(said({ commits: [commit(`${subject}\n\n${CLAUDE}`)] })).toBe('unattributed');
      const rest = commit(`Test the cart\n\n${CLAUDE}`, { sha: 'b' });
      expect(said({ commits: [commit(`${subject}\n\n${CLAUDE}`), rest] })).toBe('claude-code');
    },
  );

  it('counts in a commit whose subject only begins like it', () => {
    expect(said({ commits: [commit(`Revertible flags\n\n${CLAUDE}`)] })).toBe('claude-code');
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

describe('the branch', () => {
  it('is read from an update from the base branch where it is unknown', () => {
    const update = commit("Merge branch 'main' into codex/fix-cart");
    expect(said({ commits: [update] })).toBe('codex');
    expect(
      said({ commits: [commit("Merge remote-tracking branch 'origin/main' into codex/fix-cart")] }),
    ).toBe('codex');
    expect(
      said({ commits: [commit("Merge branch 'main' of https://example.com/a/b into codex/fix-cart")] }),
    ).toBe('unattributed');
    expect(said({ commits: [update], headBranch: 'fix-cart' })).toBe('unattributed');
    expect(said({ commits: [commit("Say that we Merge branch 'main' into codex/fix-cart")] })).toBe(
      'unattributed',
    );
    expect(said({ commits: [commit("Merge branch 'codex/fix-cart' into main")] })).toBe('unattributed');
  });
});

describe('a pull request that reverts', () => {
  it('does not speak with the footer of what it reverts, and is an agent’s where the agent committed it', () => {
    const title = 'Revert "Fix the cart"';
    const author = { name: 'Claude', email: 'noreply@anthropic.com' };
    expect(said({ title, body: FOOTER })).toBe('unattributed');
    expect(said({ title: 'Revert to the old cart', body: FOOTER })).toBe('claude-code');
    expect(said({ body: `It reverts acme/shop#7 in part.\n\n${FOOTER}` })).toBe('claude-code');
    expect(said({ title, body: FOOTER, commits: [commit('Revert "Fix the cart"', { author })] })).toBe(
      'claude-code',
    );
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

  it('is not the agent’s whose trailer a commit of automation carries, or who passed one on', () => {
    const workflow = {
      name: 'github-actions[bot]',
      email: '41898282+github-actions[bot]@users.noreply.github.com',
    };
    const named = { name: 'github-actions', email: 'ci@example.com' };
    const unknown = { name: 'acme-fixer[bot]', email: '295894560+acme-fixer[bot]@users.noreply.github.com' };
    for (const author of [workflow, named, unknown]) {
      const { verdict, evidence } = attributed({ commits: [commit(`Update (#7)\n\n${CLAUDE}`, { author })] });
      expect(verdict.kind).not.toBe('harness');
      expect(evidence).toMatchObject([{ setAside: 'in a commit of automation' }]);
    }
    const committer = { name: 'copilot-swe-agent[bot]', email: '198982749+Copilot@users.noreply.github.com' };
    const passedOn = attributed({ commits: [commit('Update', { author: workflow, committer })] });
    expect(passedOn.evidence).toMatchObject([{ setAside: 'passed on by automation' }]);
    expect(passedOn.verdict.kind).toBe('unattributed');
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

describe('a person’s word (rule 2: overrides live in labels, with their actor)', () => {
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
      shareOfCommits: null,
      others: [{ harness: 'claude-code', shareOfCommits: null }],
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

  it('is the label that came with harness-override, not what a run put beside it before or after', () => {
    const labels = ['harness: aider', 'harness: codex', 'harness: claude-code', 'harness-override'];
    const [hour, second] = [3_600_000, 1000];
    const at = OPENED + hour;
    const events = [
      put('harness: aider', bot, OPENED),
      put('harness: codex', bot, at),
      put('harness-override', bot, at),
      put('harness: claude-code', bot, at + second),
    ];
    expect(said({ labels, events })).toBe('codex');
    // GitHub's times are whole seconds: within one, the nearest event counts.
    const atOnce = events.map((event) => ({ ...event, at }));
    expect(said({ labels, events: atOnce })).toBe('codex');
  });

  it('is the later label of a user’s hand also beside harness-override', () => {
    const labels = ['harness: codex', 'harness: aider', 'harness-override'];
    const events = [
      put('harness: codex', bot, OPENED),
      put('harness-override', bot, OPENED),
      put('harness: aider', user, OPENED + 3_600_000),
    ];
    expect(said({ labels, events })).toBe('aider');
  });

  it('is not in our own labels, in labels taken off again, or in unknown ids', () => {
    expect(said({ labels: ['harness: codex'], events: [put('harness: codex', bot)] })).toBe('unattributed');
    expect(said({ labels: ['harness: codex'] })).toBe('unattributed');
    expect(said({ labels: [], events: [put('harness: codex', user)] })).toBe('unattributed');
    expect(said({ labels: ['harness: nonesuch', 'harness-override'] })).toBe('unattributed');
    const again = [put('harness: codex', user), put('harness: codex', bot, OPENED + 120_000)];
    expect(said({ labels: ['harness: codex'], events: again })).toBe('unattributed');
  });

  it('is seen, and set aside with the nearest id, where it names a harness that nobody knows', () => {
    const seen = (harness: string) => attributed({ body: FOOTER, declared: { harness, by: 'bob' } });
    const { verdict, evidence } = seen('claude');
    expect(verdict).toMatchObject({ harness: 'claude-code', basis: 'text' });
    expect(evidence).toMatchObject([
      { signal: 'claude-code/footer-link', setAside: null },
      {
        signal: 'override/declaration',
        harness: null,
        field: 'declared',
        text: 'claude, says bob',
        setAside: 'unknown harness id; did you mean claude-code?',
      },
    ]);
    const asides = ['Claude Code', 'codx', 'gemini', 'warp-cli', 'nonesuch', 'x'.repeat(100_000)].map(
      (harness) => seen(harness).evidence.at(-1)?.setAside,
    );
    expect(asides).toEqual([
      'unknown harness id; did you mean claude-code?',
      'unknown harness id; did you mean codex?',
      'unknown harness id; did you mean gemini-cli?',
      'unknown harness id; did you mean warp?',
      'unknown harness id',
      'unknown harness id',
    ]);
  });

  it('goes by the user’s label where ours stands beside it', () => {
    const labels = ['harness: codex', 'harness: warp'];
    const events = [put('harness: warp', user), put('harness: codex', bot, OPENED + 120_000)];
    expect(said({ labels, events })).toBe('warp');
  });
});

describe('a suggestion that somebody accepted in the web interface', () => {
  const devin =
    'Co-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>';
  const person = { name: 'Ann Example', email: 'ann@example.com' };
  const web = { name: 'GitHub', email: 'noreply@github.com' };

  it('thanks the app that reviewed, and does not make it the author', () => {
    const { verdict, evidence } = attributed({
      commits: [commit(`Update src/cart.ts\n\n${devin}`, { author: person, committer: web })],
    });
    expect(verdict.kind).toBe('unattributed');
    expect(evidence).toMatchObject([{ signal: 'devin/account', setAside: 'an accepted suggestion' }]);
  });

  it('is none in a squash, at the person’s own machine, or from an agent', () => {
    const agent = { email: '158243242+devin-ai-integration[bot]@users.noreply.github.com' };
    const one = (message: string, by: object) => said({ commits: [commit(`${message}\n\n${devin}`, by)] });
    expect(one('Fix the cart (#7)', { author: person, committer: web })).toBe('devin');
    expect(one('Fix the cart', { author: person, committer: person })).toBe('devin');
    expect(one('Fix the cart', { author: agent, committer: web })).toBe('devin');
  });
});

describe('an agent that commits what somebody else wrote', () => {
  const committer = { email: '198982749+Copilot@users.noreply.github.com' };
  const person = { name: 'Ann Example', email: 'ann@example.com' };

  it('passed on a squash that was merged before', () => {
    expect(said({ commits: [commit('Fix the cart (#7)', { author: person, committer })] })).toBe(
      'unattributed',
    );
    expect(said({ commits: [commit('Fix the cart', { author: person, committer })] })).toBe('copilot');
  });
});

describe('a squash of automation’s commits', () => {
  it('does not count what did not count in them', () => {
    const author = { email: '1+release-helper[bot]@users.noreply.github.com' };
    const commits = [commit(`Release\n\n${CODEX}`, { author })];
    const mergeCommit = { sha: 'm', message: `Release (#7)\n\n${CODEX}` };
    expect(said({ commits, mergeCommit })).toBe('unattributed');
    expect(said({ commits: [...commits, commit(`Fix\n\n${CODEX}`, { sha: 'b' })], mergeCommit })).toBe(
      'codex',
    );
  });
});

describe('a message that sums up the work of many', () => {
  const people = ['ann', 'bob', 'cleo'].map((name) => `Co-authored-by: ${name} <${name}@example.com>`);
  const DEVIN = 'Co-authored-by: Devin <158243242+devin-ai-integration[bot]@users.noreply.github.com>';
  const sync = (thanked: readonly string[]) =>
    said({ commits: [commit(`Sync\n\n${DEVIN}\n${thanked.join('\n')}`)] });

  it('is at most suggestive of an agent that it thanks beside three people', () => {
    expect(sync(people)).toBe('?devin');
    expect(sync(people.slice(0, 2))).toBe('devin');
  });

  it('does not count agents and apps as people', () => {
    const apps = [
      CLAUDE,
      'Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>',
    ];
    expect(sync([...people.slice(0, 2), ...apps])).toBe('devin');
  });

  it('does not doubt an assistant, which signs what it writes itself', () => {
    expect(said({ commits: [commit(`v2\n\n${CODEX}\n${people.join('\n')}`)] })).toBe('codex');
  });

  it('goes by the order in it, since what is a habit in one hand says nothing of several', () => {
    const both = (lines: readonly string[]) => said({ commits: [commit(`Sync\n\n${lines.join('\n')}`)] });
    expect(both([CLAUDE, CODEX])).toBe('codex');
    expect(both([CLAUDE, ...people, CODEX])).toBe('claude-code');
  });

  it('leaves what a commit of the same pull request says by itself', () => {
    const mergeCommit = { sha: 'm', message: `Sync (#7)\n\n${DEVIN}\n${people.join('\n')}` };
    expect(said({ commits: [commit(`Fix\n\n${DEVIN}`)], mergeCommit })).toBe('devin');
  });
});
