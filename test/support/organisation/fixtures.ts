import { at } from '../pull-request.ts';
import type { OrganisationPlan } from './organisation.ts';

/** The invented organisations whose facts stand in `test/fixtures`, by file name. */
export const FIXTURES = {
  /** A typical organisation: three repositories, 34 people, seven ways of working. */
  northwind: {
    seed: 46,
    owner: 'northwind',
    repositories: ['checkout', 'web', 'ledger-api'],
    people: 34,
    pullRequests: 760,
    from: at('2026-07-06T08:00Z'),
    until: at('2026-11-16T07:00Z'),
    use: {
      'claude-code': 0.27,
      codex: 0.11,
      copilot: 0.12,
      cursor: 0.09,
      'aider-qwen': 0.04,
      'aider-deepseek': 0.02,
      devin: 0.01,
    },
    dependencies: 0.05,
  },
  /** A small team whose first report has little to stand on. */
  harbor: {
    seed: 7,
    owner: 'harbor',
    repositories: ['api'],
    people: 7,
    pullRequests: 110,
    from: at('2026-07-27T08:00Z'),
    until: at('2026-11-16T07:00Z'),
    use: { 'claude-code': 0.3, copilot: 0.06, 'aider-deepseek': 0.02 },
    dependencies: 0.1,
  },
} satisfies Record<string, OrganisationPlan>;

/** The organisation of the demo: it lives in the GitHub double, not in a file. */
export const DEMO: OrganisationPlan = {
  seed: 2026,
  owner: 'northwind',
  repositories: ['checkout', 'web', 'ledger-api'],
  people: 60,
  pullRequests: 1500,
  from: at('2026-07-20T08:00Z'),
  until: at('2026-11-16T07:00Z'),
  use: {
    'claude-code': 0.24,
    codex: 0.12,
    copilot: 0.12,
    cursor: 0.08,
    'aider-qwen': 0.03,
    'aider-deepseek': 0.02,
    'claude-mpm': 0.03,
    devin: 0.04,
    jules: 0.03,
    warp: 0.02,
    'gemini-cli': 0.01,
  },
  dependencies: 0.06,
};
