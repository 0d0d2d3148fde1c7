import { describe, expect, it } from 'vitest';
import { attributed, commit, OPENED } from './kit.ts';

const copilot = { login: 'Copilot', id: 198982749, kind: 'bot' } as const;
const devin = { login: 'devin-ai-integration[bot]', id: 158243242, kind: 'bot' } as const;
const jules = { login: 'google-labs-jules[bot]', id: 161369871, kind: 'bot' } as const;
const ann = { login: 'ann', id: 5, kind: 'user' } as const;
const bob = { login: 'bob', id: 6, kind: 'user' } as const;
const agentCommit = (message: string) =>
  commit(message, { author: { name: 'Copilot', email: '198982749+Copilot@users.noreply.github.com' } });

describe('the person behind an agent’s pull request', () => {
  it('is who the source says, also when that is nobody', () => {
    expect(attributed({ author: copilot, initiator: ann }).initiator).toEqual(ann);
    expect(attributed({ author: copilot, initiator: null }).initiator).toBeNull();
  });

  it('is the user who assigned the agent', () => {
    const events = [{ kind: 'assigned', at: OPENED, actor: ann, assignee: copilot }] as const;
    expect(attributed({ author: copilot, events, body: 'Requested by: @bob' }).initiator).toEqual(ann);
  });

  it('is the one user whom the agent assigned beside itself', () => {
    const events = [
      { kind: 'assigned', at: OPENED, actor: copilot, assignee: copilot },
      { kind: 'assigned', at: OPENED, actor: copilot, assignee: ann },
    ] as const;
    expect(attributed({ author: copilot, events }).initiator).toEqual(ann);
    const two = [...events, { kind: 'assigned', at: OPENED, actor: copilot, assignee: bob }] as const;
    expect(attributed({ author: copilot, events: two }).initiator).toBeUndefined();
  });

  it.each([
    [devin, 'Link to Devin session\n\nRequested by: @ann'],
    [devin, 'Requested by: Ann Example (@ann)'],
    [devin, '## Requested by\n@ann'],
    [
      jules,
      // https://github.com/google/virtual-broadcast-production-assistant/pull/309
      '*PR created automatically by Jules for task [14039077492578475302](https://jules.google.com/task/14039077492578475302) started by @ann*',
    ],
  ])('is whom the vendor’s body names', (author, body) => {
    expect(attributed({ author, body }).initiator).toEqual({ login: 'ann', kind: 'user' });
  });

  it('is not read from an e-mail address or another vendor’s words', () => {
    expect(attributed({ author: devin, body: 'Requested by: ann@example.com' }).initiator).toBeUndefined();
    expect(attributed({ author: jules, body: 'Requested by: @ann' }).initiator).toBeUndefined();
  });

  it('is the only human co-author, else unknown', () => {
    const by = (...names: readonly string[]) =>
      attributed({
        author: copilot,
        commits: [agentCommit(`Fix\n\n${names.map((name) => `Co-authored-by: ${name}`).join('\n')}`)],
      }).initiator;
    const annLine = 'ann <5+ann@users.noreply.github.com>';
    const reviewer = 'Copilot <175728472+Copilot@users.noreply.github.com>';
    expect(by(annLine)).toEqual({ login: 'ann', id: 5, kind: 'user' });
    expect(by(annLine, annLine, reviewer)).toEqual({ login: 'ann', id: 5, kind: 'user' });
    expect(by(annLine, 'bob <6+bob@users.noreply.github.com>')).toBeUndefined();
    expect(by(annLine, 'Carl <carl@example.com>')).toBeUndefined();
    expect(by('Carl <carl@example.com>')).toBeUndefined();
  });

  it('is not looked for where the author is a person or plain automation', () => {
    const events = [{ kind: 'assigned', at: OPENED, actor: bob, assignee: copilot }] as const;
    expect(attributed({ author: ann, events, headBranch: 'codex/x' })).not.toHaveProperty('initiator');
    const dependabot = { login: 'dependabot[bot]', kind: 'bot' } as const;
    expect(attributed({ author: dependabot, events })).not.toHaveProperty('initiator');
  });
});
