import type { Account } from '../../../src/domain/account.ts';
import type { CommitIdentity } from '../../../src/domain/commit.ts';
import { bot } from '../pull-request.ts';
import type { Random } from './random.ts';

/** The marks that a way of working leaves on a pull request. */
export interface Marks {
  readonly author?: Account;
  readonly branch: string;
  readonly trailers: readonly string[];
  readonly commitAuthor?: CommitIdentity;
  readonly footer: string;
  readonly label?: { readonly name: string; readonly by: Account };
  readonly openedAsDraft: boolean;
}

/** A way of working: what it leaves, and what becomes of its pull requests. Medians in hours. */
export interface Profile {
  readonly name: string;
  readonly marks: (random: Random, topic: string, person: string) => Marks;
  readonly reviewed: number;
  readonly hoursToReview: number;
  readonly hoursToMerge: number;
  readonly merged: number;
  readonly lines: number;
}

const plain = { trailers: [], footer: '', openedAsDraft: false };
const COPILOT = bot('copilot-swe-agent', 198982749);
const JULES = bot('google-labs-jules', 161369871);
const DEVIN = bot('devin-ai-integration', 158243242);
const DEPENDABOT = bot('dependabot', 49699333);

export const UNMARKED: Profile = {
  name: 'unmarked',
  marks: (random, topic) => ({ ...plain, branch: random.pick([`feat/${topic}`, `fix/${topic}`, topic]) }),
  reviewed: 0.9,
  hoursToReview: 3,
  hoursToMerge: 9,
  merged: 0.93,
  lines: 60,
};

export const DEPENDENCIES: Profile = {
  name: 'dependencies',
  marks: (_, topic) => ({ ...plain, author: DEPENDABOT, branch: `dependabot/npm_and_yarn/${topic}` }),
  reviewed: 0.3,
  hoursToReview: 10,
  hoursToMerge: 20,
  merged: 0.7,
  lines: 8,
};

export const HARNESSES: readonly Profile[] = [
  {
    name: 'claude-code',
    marks: (_, topic) => ({
      ...plain,
      branch: `feat/${topic}`,
      trailers: ['Co-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>'],
      footer: '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
    }),
    reviewed: 0.9,
    hoursToReview: 3,
    hoursToMerge: 7,
    merged: 0.93,
    lines: 120,
  },
  {
    name: 'codex',
    marks: (random, topic) => ({
      ...plain,
      branch: `codex/${topic}`,
      footer: `https://chatgpt.com/codex/tasks/task_e_${random.hex(32)}`,
      label: { name: 'codex', by: bot('chatgpt-codex-connector', 199175422) },
    }),
    reviewed: 0.45,
    hoursToReview: 4,
    hoursToMerge: 3,
    merged: 0.9,
    lines: 90,
  },
  {
    name: 'copilot',
    marks: (random) => ({
      ...plain,
      author: COPILOT,
      branch: `copilot/fix-${random.integer(100, 9999)}`,
      commitAuthor: {
        name: 'copilot-swe-agent[bot]',
        email: '198982749+Copilot@users.noreply.github.com',
        account: null,
      },
      openedAsDraft: true,
    }),
    reviewed: 0.95,
    hoursToReview: 3,
    hoursToMerge: 26,
    merged: 0.74,
    lines: 80,
  },
  {
    name: 'cursor',
    marks: (random, topic, person) => ({
      ...plain,
      branch: `cursor/${topic}-${random.hex(4)}`,
      trailers: [`Co-authored-by: ${person} <${person}@users.noreply.github.com>`],
      commitAuthor: { name: 'Cursor Agent', email: 'cursoragent@cursor.com', account: null },
    }),
    reviewed: 0.88,
    hoursToReview: 3,
    hoursToMerge: 9,
    merged: 0.9,
    lines: 100,
  },
  aider('openrouter/qwen/qwen3-coder', 'qwen'),
  aider('deepseek/deepseek-chat-v3.1', 'deepseek'),
  {
    name: 'claude-mpm',
    marks: (_, topic) => ({
      ...plain,
      branch: `mpm/${topic}`,
      trailers: [
        'Co-Authored-By: Claude MPM <https://github.com/bobmatnyc/claude-mpm>',
        'X-AI-Model: claude-opus-4-8',
      ],
      footer: '🤖👥 Generated with [Claude MPM](https://github.com/bobmatnyc/claude-mpm)',
    }),
    reviewed: 0.85,
    hoursToReview: 4,
    hoursToMerge: 10,
    merged: 0.88,
    lines: 200,
  },
  {
    name: 'devin',
    marks: (random, topic, person) => ({
      ...plain,
      author: DEVIN,
      branch: `devin/${1_750_000_000 + random.integer(0, 40_000_000)}-${topic}`,
      commitAuthor: {
        name: 'Devin AI',
        email: '158243242+devin-ai-integration[bot]@users.noreply.github.com',
        account: null,
      },
      footer: `Link to Devin session: https://app.devin.ai/sessions/${random.hex(32)}\nRequested by: @${person}`,
    }),
    reviewed: 0.8,
    hoursToReview: 5,
    hoursToMerge: 12,
    merged: 0.6,
    lines: 90,
  },
  {
    name: 'jules',
    marks: (random, topic, person) => ({
      ...plain,
      author: JULES,
      branch: `${topic}-${random.integer(1, 9)}${String(random.integer(1e9, 9e9))}${String(random.integer(1e7, 9e7))}`,
      commitAuthor: {
        name: 'google-labs-jules[bot]',
        email: '161369871+google-labs-jules[bot]@users.noreply.github.com',
        account: null,
      },
      footer: `*PR created automatically by Jules for task [1](https://jules.google.com/task/1) started by @${person}*`,
    }),
    reviewed: 0.85,
    hoursToReview: 6,
    hoursToMerge: 14,
    merged: 0.7,
    lines: 70,
  },
  {
    name: 'warp',
    marks: (_, topic) => ({
      ...plain,
      branch: `oz/${topic}`,
      trailers: ['Co-Authored-By: Oz <oz-agent@warp.dev>'],
    }),
    reviewed: 0.85,
    hoursToReview: 3,
    hoursToMerge: 8,
    merged: 0.85,
    lines: 110,
  },
  {
    name: 'gemini-cli',
    marks: (_, topic) => ({
      ...plain,
      branch: `feat/${topic}`,
      trailers: ['Assisted-by: Gemini CLI:gemini-3.1-pro-preview'],
    }),
    reviewed: 0.85,
    hoursToReview: 4,
    hoursToMerge: 12,
    merged: 0.85,
    lines: 90,
  },
];

function aider(model: string, family: string): Profile {
  return {
    name: `aider-${family}`,
    marks: (_, topic) => ({
      ...plain,
      branch: `feat/${topic}`,
      trailers: [`Co-authored-by: aider (${model}) <aider@aider.chat>`],
    }),
    reviewed: 0.85,
    hoursToReview: 4,
    hoursToMerge: 11,
    merged: 0.85,
    lines: 50,
  };
}
