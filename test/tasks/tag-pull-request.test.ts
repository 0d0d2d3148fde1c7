import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import { ForgeError } from '../../src/tasks/forge-error.ts';
import { RateLimitError } from '../../src/tasks/rate-limit-error.ts';
import { tagPullRequest } from '../../src/tasks/tag-pull-request.ts';
import { labeled, user } from '../support/pull-request.ts';
import { aWorld, CONTEXT, codexPullRequest, NOW, OURS, REF, unmarkedPullRequest } from './world.ts';

const CODEX = { kind: 'harness', harness: 'codex', model: null, strength: 'conclusive', isOverride: false };

describe('tagging a pull request', () => {
  it('puts the label of the harness that made it, and says so in ids', async () => {
    const { forge, labelsOf } = aWorld();
    expect(await tagPullRequest(forge, REF, CONTEXT)).toEqual({
      ref: REF,
      verdict: CODEX,
      outcome: 'changed',
      added: ['harness: codex'],
      removed: [],
      why: null,
      evidence: [expect.objectContaining({ harness: 'codex', setAside: null })],
      refusal: null,
    });
    expect(labelsOf()).toEqual(['harness: codex']);
  });

  it('writes nothing the second time', async () => {
    const { forge, writes } = aWorld();
    await tagPullRequest(forge, REF, CONTEXT);
    const before = writes.length;
    expect(await tagPullRequest(forge, REF, CONTEXT)).toMatchObject({ outcome: 'unchanged', added: [] });
    expect(writes.length).toBe(before);
  });

  it('takes a label in other capitals for the same', async () => {
    const { forge, writes } = aWorld([codexPullRequest({ labels: ['Harness: Codex'] })]);
    expect(await tagPullRequest(forge, REF, CONTEXT)).toMatchObject({ outcome: 'unchanged' });
    expect(writes).toEqual([]);
  });

  it('puts no label where nothing was found, and none on automation', async () => {
    const { forge, writes } = aWorld([
      unmarkedPullRequest(),
      unmarkedPullRequest({ number: 2, author: { login: 'dependabot[bot]', id: 49699333, kind: 'bot' } }),
    ]);
    expect(await tagPullRequest(forge, REF, CONTEXT)).toMatchObject({ verdict: { kind: 'unattributed' } });
    expect(await tagPullRequest(forge, { ...REF, number: 2 }, CONTEXT)).toMatchObject({
      verdict: { kind: 'automation', harness: null },
      outcome: 'unchanged',
    });
    expect(writes).toEqual([]);
  });

  it('takes a label of its own off that is no longer right, and leaves those of others', async () => {
    const labels = ['bug', 'harness: cursor', 'harness: tractor'];
    const { forge, labelsOf } = aWorld([codexPullRequest({ labels })]);
    expect(await tagPullRequest(forge, REF, CONTEXT)).toMatchObject({
      added: ['harness: codex'],
      removed: ['harness: cursor'],
    });
    expect(labelsOf()).toEqual(['bug', 'harness: tractor', 'harness: codex']);
  });

  it('says what it would do in a dry run, and does nothing', async () => {
    const { forge, writes } = aWorld();
    const result = await tagPullRequest(forge, REF, { ...CONTEXT, dryRun: true });
    expect(result).toMatchObject({ outcome: 'planned', added: ['harness: codex'] });
    expect(writes).toEqual([]);
  });

  it('says what a read-only token kept it from', async () => {
    const { forge, labelsOf } = aWorld(undefined, { shop: { isReadOnly: true } });
    expect(await tagPullRequest(forge, REF, CONTEXT)).toMatchObject({
      verdict: CODEX,
      outcome: 'refused',
      why: 'The token may not write to example/shop; give it write permission.',
    });
    expect(labelsOf()).toEqual([]);
  });

  it('is null where there is no such pull request', async () => {
    expect(await tagPullRequest(aWorld().forge, { ...REF, number: 404 }, CONTEXT)).toBeNull();
  });

  it.each([
    ['a bad token', new ForgeError('bad-token', 'bad')],
    ['a used-up limit', new RateLimitError('later', NOW + HOUR)],
    ['a host that fails', new ForgeError('unavailable', 'down')],
  ])('fails for %s', async (_, error) => {
    const { forge } = aWorld(undefined, { failure: (call) => (call === 'labels.add' ? error : null) });
    await expect(tagPullRequest(forge, REF, CONTEXT)).rejects.toBe(error);
  });
});

describe('what people decided', () => {
  it('wins over what was found', async () => {
    const { forge, put, labelsOf } = aWorld();
    await tagPullRequest(forge, REF, CONTEXT);
    put('harness: cursor', user('grace'));
    expect(await tagPullRequest(forge, REF, CONTEXT)).toMatchObject({
      verdict: { harness: 'cursor', isOverride: true },
      added: [],
      removed: ['harness: codex'],
    });
    expect(labelsOf()).toEqual(['harness: cursor']);
  });

  it('wins also as “none”', async () => {
    const { forge, put, labelsOf } = aWorld();
    put('harness: none', user('grace'));
    await tagPullRequest(forge, REF, CONTEXT);
    expect(labelsOf()).toEqual(['harness: none']);
  });

  it('stays where two of them put different labels', async () => {
    const { forge, put, labelsOf } = aWorld();
    put('harness: cursor', user('grace'));
    put('harness: aider', user('ada'));
    await tagPullRequest(forge, REF, CONTEXT);
    expect(labelsOf()).toEqual(['harness: cursor', 'harness: aider']);
  });

  it('stays off where a person took our label off', async () => {
    const { forge, take, labelsOf } = aWorld();
    await tagPullRequest(forge, REF, CONTEXT);
    take('harness: codex', user('grace'));
    expect(await tagPullRequest(forge, REF, CONTEXT)).toMatchObject({ outcome: 'unchanged' });
    expect(labelsOf()).toEqual([]);
  });

  it('is undone where only a bot took it off', async () => {
    const { forge, take, labelsOf } = aWorld();
    await tagPullRequest(forge, REF, CONTEXT);
    take('harness: codex', OURS);
    await tagPullRequest(forge, REF, CONTEXT);
    expect(labelsOf()).toEqual(['harness: codex']);
  });

  it('is not mistaken for what a personal token put', async () => {
    const events = [labeled('harness: cursor', NOW - HOUR, user('grace'))];
    const seen = codexPullRequest({ labels: ['harness: cursor'], events });
    const personal = aWorld([seen], { identity: user('grace') });
    expect(await tagPullRequest(personal.forge, REF, CONTEXT)).toMatchObject({
      verdict: { harness: 'codex', isOverride: false },
      removed: ['harness: cursor'],
    });
    const other = aWorld([seen]);
    expect(await tagPullRequest(other.forge, REF, CONTEXT)).toMatchObject({ verdict: { harness: 'cursor' } });
  });
});
