import { describe, expect, it } from 'vitest';
import type { AttributedPullRequest } from '../../src/domain/attribution.ts';
import { attributed, commit, inOneWord, OPENED } from './kit.ts';

const MINUTE = 60_000;
const CLAUDE = 'Fix\n\nCo-Authored-By: Claude <noreply@anthropic.com>';
const user = { login: 'ann', kind: 'user' } as const;
const bot = { login: 'chatgpt-codex-connector[bot]', kind: 'bot' } as const;

/** The verdict on everything, and the one on what existed at the start. */
function both(result: AttributedPullRequest): readonly [string, string] {
  return [inOneWord(result), inOneWord({ ...result, verdict: result.atStart })];
}

describe('what is known at the start', () => {
  it('is the author, the branch, the title and the body', () => {
    expect(both(attributed({ headBranch: 'codex/fix' }))).toEqual(['codex', 'codex']);
    expect(both(attributed({ body: '<!-- CURSOR_AGENT_PR_BODY_BEGIN -->' }))).toEqual(['cursor', 'cursor']);
    expect(both(attributed({ author: { login: 'google-labs-jules[bot]' } }))).toEqual(['jules', 'jules']);
  });

  it('is a commit authored by then, not one authored later or at an unknown time', () => {
    const at = (authoredAt: number) => both(attributed({ commits: [commit(CLAUDE, { authoredAt })] }));
    expect(at(OPENED)).toEqual(['claude-code', 'claude-code']);
    expect(at(OPENED + 1)).toEqual(['claude-code', 'unattributed']);
    const { authoredAt: _, ...undated } = commit(CLAUDE);
    expect(both(attributed({ commits: [undated] }))).toEqual(['claude-code', 'unattributed']);
  });

  it('is a commit that was committed by then, where nobody knows when it was authored', () => {
    const { authoredAt: _, ...undated } = commit(CLAUDE);
    const at = (committedAt: number) => attributed({ commits: [{ ...undated, committedAt }] });
    expect(both(at(OPENED))).toEqual(['claude-code', 'claude-code']);
    expect(both(at(OPENED + 1))).toEqual(['claude-code', 'unattributed']);
    expect(at(OPENED).evidence[0]).not.toHaveProperty('undated');
    expect(attributed({ commits: [undated] }).evidence).toMatchObject([{ atStart: false, undated: true }]);
  });

  it('goes by when the pull request became ready, not by when it was opened', () => {
    const commits = [commit(CLAUDE, { authoredAt: OPENED + 5 * MINUTE })];
    const ready = { kind: 'started', at: OPENED + 10 * MINUTE, assumed: false } as const;
    expect(both(attributed({ commits }, ready))).toEqual(['claude-code', 'claude-code']);
    expect(both(attributed({ commits }, { kind: 'never-started' }))).toEqual(['claude-code', 'claude-code']);
  });

  it('is not the message of the merge, which only merged pull requests have', () => {
    const mergeCommit = { sha: 'm', message: CLAUDE };
    const result = attributed({ mergeCommit, mergedAt: OPENED + 60 * MINUTE });
    expect(both(result)).toEqual(['claude-code', 'unattributed']);
    expect(result.evidence).toMatchObject([{ commit: 'm', field: 'trailer', line: 3, atStart: false }]);
  });

  it('is a label that automation put at opening, not one put later, by a person or by nobody knows whom', () => {
    const labelled = (actor: typeof user | typeof bot, at: number) =>
      both(attributed({ labels: ['codex'], events: [{ kind: 'labeled', label: 'codex', actor, at }] }));
    expect(labelled(bot, OPENED + 10 * MINUTE)).toEqual(['codex', 'codex']);
    expect(labelled(bot, OPENED + 11 * MINUTE)).toEqual(['codex', 'unattributed']);
    expect(labelled(user, OPENED)).toEqual(['?codex', 'unattributed']);
    expect(both(attributed({ labels: ['codex'] }))).toEqual(['codex', 'unattributed']);
  });

  it('is a declaration that is undated or older than the end', () => {
    const end = { mergedAt: OPENED + 60 * MINUTE };
    const declared = { harness: 'aider', by: 'ann' };
    expect(both(attributed({ ...end, declared }))).toEqual(['aider', 'aider']);
    expect(both(attributed({ ...end, declared: { ...declared, at: OPENED + 59 * MINUTE } }))).toEqual([
      'aider',
      'aider',
    ]);
    expect(both(attributed({ ...end, declared: { ...declared, at: OPENED + 60 * MINUTE } }))).toEqual([
      'aider',
      'unattributed',
    ]);
  });

  it('goes by the signals where a later word corrected them', () => {
    const events = [
      { kind: 'labeled', label: 'harness: codex', actor: user, at: OPENED + 99 * MINUTE },
    ] as const;
    const result = attributed({
      headBranch: 'devin/1725866467-fix',
      labels: ['harness: codex'],
      events,
      closedAt: OPENED + 60 * MINUTE,
    });
    expect(both(result)).toEqual(['codex', 'devin']);
  });

  it('can be another harness than the one that came in later and ranks before it', () => {
    const agent = { email: 'cursoragent@cursor.com' };
    const commits = [commit('Fix', { author: agent, authoredAt: OPENED + MINUTE })];
    expect(both(attributed({ headBranch: 'codex/fix', commits }))).toEqual(['cursor', 'codex']);
  });
});

describe('evidence', () => {
  it('says what was found, where, and why it did not decide', () => {
    const { evidence } = attributed({
      headBranch: 'codex/fix',
      commits: [
        commit('Fix\n\nMore.\nCo-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>', { sha: 'abc' }),
      ],
    });
    expect(evidence).toEqual([
      {
        signal: 'claude-code/co-author-trailer',
        harness: 'claude-code',
        model: 'claude/opus-4.6',
        field: 'trailer',
        commit: 'abc',
        line: 4,
        text: 'Co-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>',
        means: 'authored',
        autonomy: 'assistant',
        basis: 'text',
        certainty: 'certain',
        atStart: true,
        setAside: null,
      },
      {
        signal: 'codex/branch',
        harness: 'codex',
        model: null,
        field: 'branch',
        commit: null,
        line: null,
        text: 'codex/fix',
        means: 'authored',
        autonomy: 'agent',
        basis: 'text',
        certainty: 'strong',
        atStart: true,
        setAside: 'claude-code goes first: a trailer before the branch',
      },
    ]);
  });

  it('sets aside a mark older than its tool', () => {
    const { verdict, evidence } = attributed({
      createdAt: Date.parse('2019-05-01'),
      headBranch: 'codex/fix',
    });
    expect(verdict).toEqual({ kind: 'unattributed' });
    expect(evidence).toMatchObject([{ setAside: 'older than the mark' }]);
  });

  it('sets aside a mark that its tool no longer writes', () => {
    const body = 'https://copilot-workspace.githubnext.com/acme/shop';
    expect(attributed({ body }).evidence).toMatchObject([{ setAside: 'younger than the mark' }]);
  });

  it('says the same of one text once', () => {
    const line = 'Co-Authored-By: Claude <noreply@anthropic.com>\n';
    expect(attributed({ body: line.repeat(50) }).evidence).toHaveLength(1);
  });

  it('clips its text', () => {
    const body = `<!-- CURSOR_AGENT_PR_BODY_BEGIN --> ${'x'.repeat(500)}`;
    expect(attributed({ body }).evidence[0]?.text).toHaveLength(200);
  });
});
