import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/domain/evidence.ts';
import { personOf } from '../../src/measurement/person.ts';
import { bot, GHOST, pullRequest, someAccount, thinPullRequest, user } from '../support/pull-request.ts';
import { attributed, roleOf } from './observed.ts';

const ADA = { kind: 'known', login: 'ada', via: 'author' };
const UNKNOWN = { kind: 'unknown' };
const AGENT_ACCOUNT: Evidence = {
  signal: 'some-agent/account',
  harness: 'some-agent',
  model: null,
  field: 'author',
  commit: null,
  line: null,
  text: 'some-agent',
  means: 'authored',
  autonomy: 'agent',
  basis: 'identity',
  certainty: 'certain',
  atStart: true,
  setAside: null,
};

function person(of: ReturnType<typeof pullRequest>, parts = {}) {
  return personOf(of, attributed(parts), roleOf);
}

describe('the person who answers for a pull request', () => {
  it('is its author where that is a user, whoever else was found', () => {
    expect(person(pullRequest())).toEqual(ADA);
    expect(person(pullRequest(), { initiator: user('bo') })).toEqual(ADA);
  });

  it('is the initiator where a bot opened it', () => {
    const initiated = person(pullRequest({ author: bot('copilot[bot]') }), { initiator: user('bo') });
    expect(initiated).toEqual({ kind: 'known', login: 'bo', via: 'initiator' });
  });

  it('is the initiator where an agent opened it with an account of type User', () => {
    const of = pullRequest({ author: user('some-agent') });
    const parts = { evidence: [AGENT_ACCOUNT], initiator: user('bo') };
    expect(person(of, parts)).toEqual({ kind: 'known', login: 'bo', via: 'initiator' });
    expect(person(pullRequest({ author: user('copilot') }), { initiator: user('bo') }).kind).toBe('known');
    expect(person(of, { evidence: [AGENT_ACCOUNT] })).toEqual(UNKNOWN);
    const byText: Evidence = { ...AGENT_ACCOUNT, field: 'body', basis: 'text' };
    expect(person(pullRequest(), { evidence: [byText] })).toEqual(ADA);
  });

  it('is unknown where nobody is known to have asked a bot', () => {
    expect(person(pullRequest({ author: bot('devin[bot]') }))).toEqual(UNKNOWN);
    expect(person(pullRequest({ author: bot('devin[bot]') }), { initiator: null })).toEqual(UNKNOWN);
  });

  it('is unknown for a deleted author, an absent one and one of unknown kind', () => {
    expect(person(pullRequest({ author: GHOST }))).toEqual(UNKNOWN);
    expect(person(thinPullRequest())).toEqual(UNKNOWN);
    expect(person(pullRequest({ author: someAccount('ada') }))).toEqual(UNKNOWN);
  });

  it('is never a bot that asked another', () => {
    expect(person(pullRequest({ author: bot('devin[bot]') }), { initiator: bot('jira[bot]') })).toEqual(
      UNKNOWN,
    );
  });
});
