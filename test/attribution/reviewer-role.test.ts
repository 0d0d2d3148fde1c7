import { describe, expect, it } from 'vitest';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { compileCatalogue } from '../../src/attribution/compile-catalogue.ts';
import { reviewerRole } from '../../src/attribution/reviewer-role.ts';
import { CATALOGUE } from './kit.ts';

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
    expect(reviewerRole(CATALOGUE, NONE)(account)).toBe(role);
  });

  it('is AI for the accounts that the reader names, as a user or with [bot]', () => {
    const own = new Set(['acme-reviewer']);
    expect(reviewerRole(CATALOGUE, own)({ login: 'Acme-Reviewer', kind: 'user' })).toBe('ai');
    expect(reviewerRole(CATALOGUE, own)({ login: 'acme-reviewer[bot]' })).toBe('ai');
  });

  it('is AI for the accounts of the reader’s own harness, whatever their kind', () => {
    const acme = { id: 'acme', name: 'Acme', emails: [], branchPrefixes: [], trailers: [], labels: [] };
    const inHouse = [{ ...acme, logins: ['Acme-Agent', 'acme-app[bot]'] }];
    const role = reviewerRole(compileCatalogue(HARNESSES, { inHouse }), NONE);
    expect(role({ login: 'acme-agent', id: 77, kind: 'user' })).toBe('ai');
    expect(role({ login: 'acme-app[bot]', kind: 'bot' })).toBe('ai');
    expect(role({ login: 'acme-bob', kind: 'user' })).toBe('user');
    expect(reviewerRole(CATALOGUE, NONE)({ login: 'acme-agent', kind: 'user' })).toBe('user');
  });
});
