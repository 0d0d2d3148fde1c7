import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { compileCatalogue } from '../../src/attribution/compile-catalogue.ts';
import { harnessIds } from '../../src/attribution/naming.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { commit, inOneWord, pullRequest } from './kit.ts';

const acme = {
  id: 'acme-coder',
  name: 'Acme Coder',
  logins: ['acme-coder[bot]', 'acme-robot'],
  emails: ['Coder@acme.example'],
  branchPrefixes: ['acme+auto/'],
  trailers: [{ key: 'Acme-Run' }, { key: 'Made-By', value: 'Acme (v1.0)' }],
  labels: ['Acme'],
};
const catalogue = compileCatalogue(HARNESSES, { inHouse: [acme] });

function said(facts: Partial<PullRequest>): string {
  const whole = pullRequest(facts);
  return inOneWord(
    attribute(whole, { start: { kind: 'started', at: whole.createdAt, assumed: false }, catalogue }),
  );
}

describe('a harness of the reader’s own', () => {
  it('is recognised by each of its marks', () => {
    const author = { email: 'coder@ACME.example' };
    expect(said({ author: { login: 'acme-coder', kind: 'bot' } })).toBe('acme-coder');
    expect(said({ author: { login: 'acme-robot', id: 77, kind: 'user' } })).toBe('acme-coder');
    expect(said({ commits: [commit('Fix', { author })] })).toBe('acme-coder');
    expect(said({ headBranch: 'acme+auto/fix' })).toBe('acme-coder');
    expect(said({ commits: [commit('Fix\n\nacme-run: 12')] })).toBe('acme-coder');
    expect(said({ commits: [commit('Fix\n\nMade-By: Acme (v1.0)')] })).toBe('acme-coder');
    expect(said({ labels: ['ACME'] })).toBe('acme-coder');
  });

  it('keeps its branch prefix where the author’s login begins with it', () => {
    const mine = compileCatalogue(HARNESSES, { inHouse: [{ ...acme, branchPrefixes: ['acme/'] }] });
    const facts = pullRequest({ author: { login: 'acme-bob', kind: 'user' }, headBranch: 'acme/fix' });
    const start = { kind: 'started', at: facts.createdAt, assumed: false } as const;
    expect(inOneWord(attribute(facts, { start, catalogue: mine }))).toBe('acme-coder');
  });

  it('is matched word for word: nothing in its marks is a pattern', () => {
    expect(said({ headBranch: 'acmee/fix' })).toBe('unattributed');
    expect(said({ commits: [commit('Fix\n\nMade-By: Acme (v1x0)')] })).toBe('unattributed');
  });

  it('can be declared and is listed', () => {
    expect(said({ declared: { harness: 'acme-coder', by: 'ann' } })).toBe('acme-coder');
    expect(harnessIds(catalogue)).toContain('acme-coder');
  });

  it('may not take an id of the catalogue', () => {
    expect(() => compileCatalogue(HARNESSES, { inHouse: [{ ...acme, id: 'codex' }] })).toThrow('one id');
  });
});
