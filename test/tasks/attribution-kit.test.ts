import { describe, expect, it } from 'vitest';
import { attributionKit } from '../../src/tasks/attribution-kit.ts';
import { parse } from '../config/parse.ts';

describe('what attribution needs', () => {
  it('knows the accounts of the reader’s own harness and reviewers for no independent persons', () => {
    const { config } = parse(
      [
        'signals: [{ id: acme-agent, name: Acme, logins: [acme-agent] }]',
        'reviewers: { ai: ["acme-reviewer[bot]"] }',
      ].join('\n'),
    );
    const { naming, reviewerRole } = attributionKit(config);
    expect(naming.get('acme-agent')).toEqual({ name: 'Acme', splitByModel: false });
    expect(reviewerRole({ login: 'acme-agent', id: 77, kind: 'user' })).toBe('ai');
    expect(reviewerRole({ login: 'acme-reviewer', kind: 'bot' })).toBe('ai');
    expect(reviewerRole({ login: 'ann', kind: 'user' })).toBe('user');
  });
});
