import { describe, expect, it } from 'vitest';
import { ForgeError } from '../../src/tasks/forge-error.ts';
import { type CommentEvent, handleCommand } from '../../src/tasks/handle-command.ts';
import { RateLimitError } from '../../src/tasks/rate-limit-error.ts';
import { tagPullRequest } from '../../src/tasks/tag-pull-request.ts';
import { bot, commit, user } from '../support/pull-request.ts';
import { aWorld, CONTEXT, codexPullRequest, NOW, OURS, REF, type TestWorld } from './world.ts';

/** A comment that ada, who may write, has just made. */
function comment(body: string, parts: Partial<CommentEvent> = {}): CommentEvent {
  const author = parts.sender ?? user('ada');
  return { id: 7, body, sender: author, author, ref: REF, isPullRequest: true, action: 'created', ...parts };
}

async function obeyed(world: TestWorld, body: string, id = 7) {
  return handleCommand(world.forge, comment(body, { id }), CONTEXT);
}

async function verdictOf({ forge }: TestWorld) {
  return (await tagPullRequest(forge, REF, CONTEXT))?.verdict;
}

describe('a command', () => {
  it('sets a harness for good, and answers', async () => {
    const world = aWorld([codexPullRequest({ labels: ['harness: codex', 'bug'] })]);
    expect(await obeyed(world, '/harness cursor\nIt was Cursor.')).toEqual({
      kind: 'answered',
      command: 'set',
      added: ['harness: cursor', 'harness-override'],
      removed: ['harness: codex'],
    });
    expect(world.labelsOf()).toEqual(['bug', 'harness: cursor', 'harness-override']);
    expect(world.said()).toEqual([
      'This pull request counts as `cursor`, because a person said so. A comment /harness auto lets the marks decide again.\n\n' +
        '<!-- harness-metrics:command id=7 -->\n',
    ]);
    expect(await verdictOf(world)).toMatchObject({ harness: 'cursor', isOverride: true });
    expect(world.labelsOf()).toEqual(['bug', 'harness: cursor', 'harness-override']);
  });

  it('sets a model family with it', async () => {
    const world = aWorld();
    await obeyed(world, '/harness aider claude-opus-4-6');
    expect(world.labelsOf()).toEqual(['harness: aider', 'harness-override', 'harness-model: claude']);
    expect(await verdictOf(world)).toMatchObject({ harness: 'aider', model: 'claude' });
    await obeyed(world, '/harness aider qwen/qwen3-coder', 8);
    expect(world.labelsOf()).toEqual(['harness: aider', 'harness-override', 'harness-model: qwen']);
  });

  it('says that it was none', async () => {
    const world = aWorld([codexPullRequest({ labels: ['harness: codex'] })]);
    await obeyed(world, '/harness none');
    expect(world.labelsOf()).toEqual(['harness: none', 'harness-override']);
    expect(await verdictOf(world)).toMatchObject({ kind: 'unattributed', isOverride: true });
  });

  it('takes everything back with auto', async () => {
    const world = aWorld();
    await obeyed(world, '/harness aider qwen');
    expect(await obeyed(world, '/harness auto', 8)).toEqual({
      kind: 'answered',
      command: 'auto',
      added: ['harness: codex'],
      removed: ['harness-override', 'harness: aider', 'harness-model: qwen'],
    });
    expect(world.labelsOf()).toEqual(['harness: codex']);
    expect(await verdictOf(world)).toMatchObject({ harness: 'codex', isOverride: false });
    expect(world.said()[1]).toContain('The marks decide again. They say: `codex`.');
  });

  it('takes the label of a person’s hand into our own with auto', async () => {
    const world = aWorld();
    world.put('harness: codex', user('grace'));
    await obeyed(world, '/harness auto');
    expect(world.labelsOf()).toEqual(['harness: codex']);
    expect(await verdictOf(world)).toMatchObject({ harness: 'codex', isOverride: false });
  });

  it('puts a label again with auto that a person had taken off, and it stays', async () => {
    const world = aWorld([codexPullRequest()]);
    await tagPullRequest(world.forge, REF, CONTEXT);
    world.take('harness: codex', user('grace'));
    await obeyed(world, '/harness auto');
    await tagPullRequest(world.forge, REF, CONTEXT);
    expect(world.labelsOf()).toEqual(['harness: codex']);
  });

  it('explains why, and changes nothing', async () => {
    const world = aWorld();
    expect(await obeyed(world, '/harness why')).toEqual({
      kind: 'answered',
      command: 'why',
      added: [],
      removed: [],
    });
    expect(world.labelsOf()).toEqual([]);
    expect(world.said()[0]).toMatch(/^```\nexample\/shop#1: Codex, .*conclusive/);
    expect(world.said()[0]).toMatch(/\n```\n\n<!-- harness-metrics:command id=7 -->\n$/);
  });

  it.each([
    ['/harness cursr', 'There is no harness `cursr`; did you mean `cursor`?\n'],
    ['/harness nobody-knows-this', 'There is no harness `nobody-knows-this`.'],
    ['/harness aider frob', 'No model family is known in `frob`.'],
    ['/harness', 'The whole first line of a comment must be `/harness <id> [model]`'],
    ['/harness codex gpt please', 'The whole first line of a comment must be'],
    ['/harness auto now', 'The whole first line of a comment must be'],
  ])('is answered with help where it is not understood: %s', async (body, help) => {
    const world = aWorld();
    await obeyed(world, body);
    expect(world.said()[0]).toContain(help);
    expect(world.labelsOf()).toEqual([]);
  });

  it('is obeyed once, however often it is delivered', async () => {
    const world = aWorld();
    await obeyed(world, '/harness cursor');
    const before = world.writes.length;
    expect(await obeyed(world, '/harness cursor')).toEqual({
      kind: 'ignored',
      why: 'it was answered before',
    });
    expect(world.writes.length).toBe(before);
    expect(world.said()).toHaveLength(1);
  });

  it('is not held back by somebody else’s answer with our marker', async () => {
    const world = aWorld();
    const forged = {
      id: 1,
      body: '<!-- harness-metrics:command id=7 -->',
      isOurs: false,
      author: user('mallory'),
    };
    world.world.repositories.get('example/shop')!.comments.set(1, [forged]);
    expect(await obeyed(world, '/harness cursor')).toMatchObject({ kind: 'answered' });
  });

  it('only says what it would do in a dry run', async () => {
    const { forge, writes } = aWorld();
    expect(
      await handleCommand(forge, comment('/harness cursor'), { ...CONTEXT, dryRun: true }),
    ).toMatchObject({
      kind: 'planned',
      added: ['harness: cursor', 'harness-override'],
    });
    expect(writes).toEqual([]);
  });

  it('says what a read-only token kept it from', async () => {
    const { forge } = aWorld(undefined, { shop: { isReadOnly: true } });
    expect(await handleCommand(forge, comment('/harness cursor'), CONTEXT)).toEqual({
      kind: 'refused',
      why: 'The token may not write to example/shop; give it write permission.',
    });
  });

  it('fails at a used-up limit', async () => {
    const limit = new RateLimitError('later', NOW);
    const { forge } = aWorld(undefined, { failure: (call) => (call === 'labels.add' ? limit : null) });
    await expect(handleCommand(forge, comment('/harness cursor'), CONTEXT)).rejects.toBe(limit);
  });
});

describe('a command that something cuts short', () => {
  const down = new ForgeError('unavailable', 'GitHub is down.');

  /** A call fails at the given time, and before and after goes well. */
  function failing(call: string, time: number, labels: readonly string[] = ['harness: codex']): TestWorld {
    let times = 0;
    return aWorld([codexPullRequest({ labels })], {
      failure: (name) => (name === call && ++times === time ? down : null),
    });
  }

  it('keeps the labels there were where the new ones cannot be put', async () => {
    const world = failing('labels.add', 1);
    await expect(obeyed(world, '/harness cursor')).rejects.toBe(down);
    expect(world.labelsOf()).toEqual(['harness: codex']);
    expect(world.said()).toEqual([]);
  });

  it('holds though the old label could not be taken, says so, and is finished when told again', async () => {
    let isDown = true;
    const world = aWorld([codexPullRequest()], {
      failure: (name) => (isDown && name === 'labels.remove' ? down : null),
    });
    await tagPullRequest(world.forge, REF, CONTEXT);
    expect(await obeyed(world, '/harness cursor')).toEqual({
      kind: 'unfinished',
      command: 'set',
      added: ['harness: cursor', 'harness-override'],
      removed: [],
      why: 'GitHub is down.',
    });
    expect(world.labelsOf()).toEqual(['harness: codex', 'harness: cursor', 'harness-override']);
    isDown = false;
    expect(await obeyed(world, '/harness cursor')).toMatchObject({ kind: 'answered' });
    expect(world.labelsOf()).toEqual(['harness: cursor', 'harness-override']);
    expect(world.said()).toHaveLength(1);
  });

  it('says what it wrote where only the answer fails', async () => {
    const world = failing('comment', 1);
    expect(await obeyed(world, '/harness cursor')).toEqual({
      kind: 'unfinished',
      command: 'set',
      added: ['harness: cursor', 'harness-override'],
      removed: ['harness: codex'],
      why: 'GitHub is down.',
    });
  });

  it('leaves nothing with auto that would pass for a person’s word', async () => {
    const world = failing('labels.remove', 2, ['harness: aider', 'harness-override']);
    expect(await obeyed(world, '/harness auto')).toMatchObject({
      kind: 'unfinished',
      added: ['harness: codex'],
      removed: ['harness-override'],
    });
    expect(world.labelsOf()).toEqual(['harness: aider', 'harness: codex']);
    expect(await verdictOf(world)).toMatchObject({ harness: 'codex', isOverride: false });
  });
});

describe('a command beside an automatic run', () => {
  it('wins over the label that the run put right after it', async () => {
    const world = aWorld();
    await obeyed(world, '/harness cursor');
    world.put('harness: codex', OURS);
    expect(await verdictOf(world)).toMatchObject({ harness: 'cursor', isOverride: true });
    expect(world.labelsOf()).toEqual(['harness: cursor', 'harness-override']);
  });
});

describe('where the configuration wants no labels', () => {
  it('takes what a person said back with auto, and puts none', async () => {
    const world = aWorld();
    await obeyed(world, '/harness aider');
    const event = comment('/harness auto', { id: 8 });
    expect(await handleCommand(world.forge, event, { ...CONTEXT, labelsOff: true })).toEqual({
      kind: 'answered',
      command: 'auto',
      added: [],
      removed: ['harness-override', 'harness: aider'],
    });
    expect(world.labelsOf()).toEqual([]);
    expect(world.said()[1]).toContain(
      'They say: `codex`. No label is put, as `report.tag` is off in the configuration.',
    );
  });

  it('puts what a person says all the same', async () => {
    const world = aWorld();
    await handleCommand(world.forge, comment('/harness aider'), { ...CONTEXT, labelsOff: true });
    expect(world.labelsOf()).toEqual(['harness: aider', 'harness-override']);
  });
});

describe('a comment that is not obeyed (rule 22: slash commands)', () => {
  it.each<[string, CommentEvent, string]>([
    [
      'by somebody who may only read',
      comment('/harness cursor', { sender: user('eve') }),
      'its author has the permission read, not write',
    ],
    [
      'by a stranger',
      comment('/harness why', { sender: user('mallory') }),
      'its author has the permission none, not write',
    ],
    ['by a bot', comment('/harness cursor', { sender: bot('ada') }), 'its sender is no person'],
    [
      'by an account of unknown kind',
      comment('/harness cursor', { sender: { login: 'ada' } }),
      'its sender is no person',
    ],
    ['that was edited', comment('/harness cursor', { action: 'edited' }), 'only new comments are commands'],
    ['that was deleted', comment('/harness cursor', { action: 'deleted' }), 'only new comments are commands'],
    [
      'on an issue',
      comment('/harness cursor', { isPullRequest: false }),
      'the comment is not on a pull request',
    ],
    [
      'that another sent',
      comment('/harness cursor', { author: user('mallory') }),
      'its sender did not write it',
    ],
    ['of a deleted account', comment('/harness cursor', { author: null }), 'its sender did not write it'],
    [
      'on nothing',
      comment('/harness cursor', { ref: { ...REF, number: 404 } }),
      'there is no such pull request',
    ],
    ['that says it later', comment('Look:\n/harness cursor'), 'the comment is no command'],
    ['that quotes it', comment('> /harness cursor'), 'the comment is no command'],
    ['that says it in a sentence', comment('Try /harness cursor'), 'the comment is no command'],
    ['with a space before it', comment(' /harness cursor'), 'the comment is no command'],
    ['of another product', comment('/harnesses cursor'), 'the comment is no command'],
  ])('is one %s: nothing is written', async (_, event, why) => {
    const { forge, writes } = aWorld();
    expect(await handleCommand(forge, event, CONTEXT)).toEqual({ kind: 'ignored', why });
    expect(writes).toEqual([]);
  });
});

describe('hostile words', () => {
  it('do not come alive in an answer', async () => {
    const bodies = [
      '/harness @everyone',
      '/harness `$(curl`evil.example)`',
      '/harness </script><img/src=x>',
      '/harness aider --><b>@ada</b>',
      '/harness example/shop#1',
      `/harness ${'x'.repeat(5000)}`,
      '/harness \u001b]0;evil\u0007::set-output',
    ];
    for (const body of bodies) {
      const world = aWorld();
      await obeyed(world, body);
      const answer = world.said()[0] ?? '';
      const outside = answer.replaceAll(/(`+)[^`].*?[^`]?\1(?!`)/g, '').replace(/<!-- .* -->\n$/, '');
      expect(outside, body).not.toMatch(/[@<>#$]|curl|evil|x{100}/);
      expect(answer.length, body).toBeLessThan(1000);
      expect(answer).not.toContain('\u001b');
    }
  });

  it('cannot leave the fence of an explanation', async () => {
    const message =
      'Sort\n\n```\n@everyone <img src=x>\n````\n\nCo-Authored-By: Claude ```` @ada <noreply@anthropic.com>';
    const hostile = commit({ author: user('ada'), at: NOW - 10_000_000, message });
    const world = aWorld([codexPullRequest({ headBranch: 'codex/```\n@everyone', commits: [hostile] })]);
    await obeyed(world, '/harness why');
    const answer = world.said()[0] ?? '';
    const fence = /^`{3,}/.exec(answer)?.[0] ?? 'none';
    const lines = answer.split('\n');
    expect(
      lines.filter((line) => /^ {0,3}`+\s*$/.test(line) && line.trim().length >= fence.length),
    ).toHaveLength(2);
    expect(lines.slice(lines.lastIndexOf(fence) + 1).join('')).toBe('<!-- harness-metrics:command id=7 -->');
    expect(answer).toContain('@everyone');
  });
});
