import { describe, expect, it } from 'vitest';
import { reviewerRole } from '../../src/attribution/reviewer-role.ts';

const NONE: ReadonlySet<string> = new Set();

describe('the role of a reviewer', () => {
  it.each([
    [{ login: 'ann', kind: 'user' }, 'user'],
    [{ login: 'coderabbitai[bot]' }, 'ai'],
    [{ login: 'coderabbitai', kind: 'bot' }, 'ai'],
    [{ login: 'Copilot', id: 175728472, kind: 'bot' }, 'ai'],
    [{ login: 'copilot-pull-request-reviewer', kind: 'bot' }, 'ai'],
    [{ login: 'cursor', kind: 'bot' }, 'ai'],
    [{ login: 'claude[bot]' }, 'ai'],
    [{ login: 'renamed', id: 136622811, kind: 'bot' }, 'ai'],
    [{ login: 'claude', kind: 'user' }, 'user'],
    [{ login: 'sentry', kind: 'user' }, 'user'],
    [{ login: 'github-actions', kind: 'bot' }, 'automation'],
    [{ login: 'k8s-ci-robot', kind: 'user' }, 'automation'],
    [{ login: 'acme-checks[bot]' }, 'automation'],
    [{ login: 'somebody' }, 'unknown'],
    [null, 'unknown'],
  ] as const)('of %j is %s', (account, role) => {
    expect(reviewerRole(account, NONE)).toBe(role);
  });

  it('is AI for the accounts that the reader names, as a user or with [bot]', () => {
    const own = new Set(['acme-reviewer']);
    expect(reviewerRole({ login: 'Acme-Reviewer', kind: 'user' }, own)).toBe('ai');
    expect(reviewerRole({ login: 'acme-reviewer[bot]' }, own)).toBe('ai');
  });
});
