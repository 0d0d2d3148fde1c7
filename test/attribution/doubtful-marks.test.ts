import { describe, expect, it } from 'vitest';
import { attributed, commit, OPENED, said } from './kit.ts';

const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const FOOTER = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';
const actions = { login: 'github-actions[bot]', id: 41898282, kind: 'bot' } as const;
const mystery = { login: 'mystery-agent[bot]', kind: 'bot' } as const;

describe('a pull request that automation opens', () => {
  it.each([actions, mystery])('does not speak with the lines of a changelog: $login', (author) => {
    const body = `* add x (${CLAUDE})\n* ${FOOTER}\n- ${CLAUDE}`;
    expect(said({ author, body })).toBe('automation');
    expect(said({ author, title: 'chore: release 1.2', body: `## x\n\n${FOOTER}` })).toBe('automation');
    expect(said({ author, title: 'Version Packages', body: `## x\n\n${FOOTER}` })).toBe('automation');
  });

  it('speaks with the footer of what ran inside, in a list of a person’s too', () => {
    expect(said({ author: actions, title: 'fix: the release notes', body: FOOTER })).toBe('claude-code');
    expect(said({ title: 'chore: release 1.2', body: `- ${FOOTER}` })).toBe('claude-code');
  });

  it.each([
    [actions, 'automation/account'],
    [mystery, 'automation/unknown-bot'],
  ] as const)('names its account as what decides: %o, %s', (author, signal) => {
    const own = { name: author.login, email: `7+${author.login}@users.noreply.github.com` };
    const { verdict, evidence } = attributed({
      author,
      commits: [commit(`Sync\n\n${CLAUDE}`, { author: own })],
    });
    expect(verdict).toEqual({ kind: 'automation', bot: author.login });
    expect(evidence).toMatchObject([
      { signal, field: 'author', text: author.login, setAside: null },
      { signal: 'claude-code/co-author-trailer', setAside: 'in a commit of automation' },
    ]);
  });

  it('names the account also where a harness had it only later, and where only commits show it', () => {
    const { evidence } = attributed({
      author: { login: 'cursor[bot]', id: 206951365, kind: 'bot' },
      createdAt: Date.parse('2020-05-01T00:00:00Z'),
    });
    expect(evidence).toMatchObject([
      { signal: 'automation/unknown-bot', text: 'cursor[bot]', setAside: null },
      { signal: 'cursor/account', setAside: 'older than the mark' },
    ]);
    const author = { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' };
    expect(attributed({ author: null, commits: [commit('Bump', { author })] }).evidence).toMatchObject([
      {
        signal: 'automation/account',
        field: 'commit-author',
        commit: 'c0ffee1',
        text: 'renovate[bot]',
        setAside: null,
      },
    ]);
  });
});

describe('trailers that any tool may write', () => {
  it.each(['X-AI-Model: claude-opus-4', 'X-AI-Tokens-In: 100', 'X-AI-Models: claude-opus-4'])(
    'are only suggestive of Claude MPM alone: %s',
    (trailer) => {
      expect(said({ commits: [commit(`Fix\n\n${trailer}`)] })).toBe('?claude-mpm');
      expect(said({ commits: [commit(`Fix\n\n${CLAUDE}\n${trailer}`)] })).toBe('claude-code');
    },
  );

  it('name the model beside a mark of its own', () => {
    // https://github.com/bobmatnyc/claude-mpm/commit/2b2635f2f11fe2285117ad42b2eef159a5bef8b9
    const own = 'Co-Authored-By: Claude MPM <https://github.com/bobmatnyc/claude-mpm>';
    const { verdict } = attributed({ commits: [commit(`Fix\n\n${own}\nX-AI-Model: claude-opus-4-8`)] });
    expect(verdict).toMatchObject({
      harness: 'claude-mpm',
      strength: 'conclusive',
      model: 'claude/opus-4.8',
    });
  });
});

describe('a label', () => {
  const ann = { login: 'ann', kind: 'user' } as const;
  const put = (label: string, actor: typeof ann | typeof actions) =>
    said({ labels: [label], events: [{ kind: 'labeled', label, actor, at: OPENED + 1000 }] });

  it('that a person put is only suggestive', () => {
    expect(put('codex', ann)).toBe('?codex');
    expect(put('codex', actions)).toBe('codex');
    expect(said({ labels: ['codex'] })).toBe('codex');
  });

  it('that says what Claude Code assisted is documented, and suggestive', () => {
    // https://code.claude.com/docs/en/analytics
    expect(put('claude-code-assisted', actions)).toBe('?claude-code');
    expect(said({ labels: ['claude-code'] })).toBe('unattributed');
  });
});

describe('a name beside an address of another vendor', () => {
  it.each([
    ['Codex <noreply@anthropic.com>', '?codex'],
    ['Cursor Agent <noreply@anthropic.com>', '?cursor'],
    ['Qwen Code <noreply@anthropic.com>', '?qwen-code'],
    ['OpenCode <noreply@example.com>', '?opencode'],
    ['Ann Smith <noreply@example.com>', 'unattributed'],
    ['Codex <codex@example.com>', 'unattributed'],
    ['GPT-5 <noreply@anthropic.com>', 'unattributed'],
    ['Claude Code <noreply@anthropic.com>', 'claude-code'],
    ['Codex <noreply@openai.com>', 'codex'],
  ])('goes before it, and is suggestive: %s', (coAuthor, verdict) => {
    expect(said({ commits: [commit(`Fix\n\nCo-Authored-By: ${coAuthor}`)] })).toBe(verdict);
  });

  it.each(['Jules <jules@corp.com>', 'Goose <ben@goose.com>', 'Devin <devin@example.com>'])(
    'is a person’s where the address is private: %s',
    (tool) => {
      const { verdict, evidence } = attributed({ commits: [commit(`Fix\n\nAssisted-by: ${tool}`)] });
      expect(verdict).toEqual({ kind: 'unattributed' });
      expect(evidence).toEqual([]);
    },
  );

  it.each(['Jules', 'Goose <noreply@block.xyz>', 'Claude Code <ann@example.com>'])(
    'is a tool’s where it is none, a program’s, or the name nobody’s: %s',
    (tool) => {
      expect(said({ commits: [commit(`Fix\n\nAssisted-by: ${tool}`)] })).not.toBe('unattributed');
    },
  );
});

describe('a tool that only steers another', () => {
  it('leaves the pull request to what wrote it, and is said to', () => {
    const happy = 'Co-Authored-By: Happy <yesreply@happy.engineering>';
    const { verdict, evidence } = attributed({ commits: [commit(`Fix\n\n${CLAUDE}\n${happy}`)] });
    expect(verdict).toMatchObject({ harness: 'claude-code', others: [{ harness: 'happy' }] });
    expect(evidence.map(({ setAside }) => setAside)).toEqual([
      null,
      'claude-code goes first: it is named as the author, happy only as help',
    ]);
  });
});

describe('a merge among the commits', () => {
  it.each([
    'Merge pull request #5 from acme/claude/cart',
    "Merge tag 'v1' into cart",
    "Merge commit '0123456' into cart",
    "Merge remote-tracking branch 'origin/main'",
  ])('does not speak for whom it brings in: %s', (subject) => {
    const { verdict, evidence } = attributed({ commits: [commit(`${subject}\n\n${FOOTER}`)] });
    expect(verdict).toEqual({ kind: 'unattributed' });
    expect(evidence).toMatchObject([{ setAside: 'in a merge commit' }]);
  });

  it('speaks where it is the pull request’s own', () => {
    const message = `Merge pull request #7 from acme/cart\n\n${FOOTER}`;
    expect(said({ mergeCommit: { sha: 'm', message } })).toBe('claude-code');
    expect(said({ mergeCommit: { sha: 'm', message: `Merge branch 'main' into cart\n\n${FOOTER}` } })).toBe(
      'unattributed',
    );
  });
});
