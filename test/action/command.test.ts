import { describe, expect, it } from 'vitest';
import { pullRequest } from '../support/pull-request.ts';
import { aShop, claudeCode, SHOP, type Shop } from './shop.ts';

const answers = (shop: Shop) =>
  shop.github.published.filter(({ kind }) => kind === 'comment').map(({ body }) => body ?? '');

describe.concurrent('a comment that is a command', () => {
  it('is obeyed and answered where its author may write', async () => {
    await using shop = await aShop([pullRequest()]);
    const { exitCode, log } = await shop.onComment({ by: 'ada', body: '/harness codex' });
    expect([exitCode, shop.labels()]).toEqual([0, ['harness: codex', 'harness-override']]);
    expect(answers(shop)).toEqual([expect.stringContaining('This pull request counts as `codex`')]);
    expect(log).toContain('wrote    + harness: codex, + harness-override');
  });

  it('is obeyed once, also where the event comes twice', async () => {
    await using shop = await aShop([pullRequest()]);
    await shop.onComment({ by: 'ada', body: '/harness codex' });
    const before = shop.writes().length;
    const { exitCode, log } = await shop.onSameComment();
    expect([exitCode, shop.writes().length]).toEqual([0, before]);
    expect(log).toContain('it was answered before');
  });

  it.each([
    ['of a reader', { by: 'eve', body: '/harness codex' }, 'its author has the permission read, not write'],
    [
      'of a stranger',
      { by: 'mallory', body: '/harness codex' },
      'its author has the permission none, not write',
    ],
    ['of a bot', { by: 'helper[bot]', body: '/harness codex' }, 'its sender is no person'],
    [
      'that was edited',
      { by: 'ada', body: '/harness codex', action: 'edited' },
      'only new comments are commands',
    ],
    [
      'that was deleted',
      { by: 'ada', body: '/harness codex', action: 'deleted' },
      'only new comments are commands',
    ],
    ['within a text', { by: 'ada', body: 'Try /harness codex' }, 'the comment is no command'],
    ['with another name', { by: 'ada', body: '/harnessed codex' }, 'the comment is no command'],
  ])('%s is left alone', async (_, comment, why) => {
    await using shop = await aShop([pullRequest()]);
    const { exitCode, log } = await shop.onComment(comment);
    expect([exitCode, shop.writes(), shop.labels()]).toEqual([0, [], []]);
    expect(log).toContain(`Nothing to do: ${why}`);
  });

  it('on an issue is left alone', async () => {
    await using shop = await aShop([pullRequest()]);
    const issue = shop.github.state.addIssue(SHOP, 'ada', { title: 'A question' });
    const { exitCode, log } = await shop.onComment({
      by: 'ada',
      body: '/harness codex',
      number: issue.number,
    });
    expect([exitCode, shop.writes()]).toEqual([0, []]);
    expect(log).toContain('the comment is not on a pull request');
  });

  it('is answered with why a pull request counts as what it does', async () => {
    await using shop = await aShop([claudeCode(1)]);
    const { log } = await shop.onComment({ by: 'ada', body: '/harness why' });
    expect(answers(shop)).toEqual([expect.stringContaining('Claude Code')]);
    expect(log).toContain('wrote    an answer to the command');
    expect(log).not.toContain('no label changed');
  });

  it('costs no request where it is an ordinary comment', async () => {
    await using shop = await aShop([pullRequest()]);
    const { exitCode } = await shop.onComment({ by: 'ada', body: 'Looks good to me.' });
    expect([exitCode, shop.github.counters.requests]).toEqual([0, 0]);
  });

  it('is green with a token that may only read, and says what it could not write', async () => {
    await using shop = await aShop([pullRequest()]);
    const run = { inputs: { token: 'read-only' } };
    const { exitCode, log } = await shop.onComment({ by: 'ada', body: '/harness codex' }, run);
    expect([exitCode, shop.labels()]).toEqual([0, []]);
    expect(log).toMatch(/^::warning .*Not written: the answer to the command: /m);
  });

  it('fails where GitHub does, says that nothing was changed, and keeps the label there was', async () => {
    await using shop = await aShop([claudeCode(1)]);
    await shop.onPullRequest(1);
    shop.github.dials.faults.push({
      on: ({ method, path }) => method === 'POST' && /issues\/1\/labels$/.test(path),
      status: 502,
      times: 20,
    });
    const { exitCode, log } = await shop.onComment({ by: 'ada', body: '/harness codex' });
    expect([exitCode, shop.labels(), answers(shop)]).toEqual([1, ['harness: claude-code'], []]);
    expect(log).toMatch(/^::error.*The command was not obeyed and no label was changed; run this job again/m);
  });

  it('puts no label with auto where the configuration wants none', async () => {
    await using shop = await aShop([claudeCode(1)], {
      shop: { files: { '.github/harness-metrics.yml': 'report:\n  tag: off\n' } },
    });
    await shop.onComment({ by: 'ada', body: '/harness auto' });
    expect(shop.labels()).toEqual([]);
    expect(answers(shop)).toEqual([expect.stringContaining('No label is put')]);
  });

  it('writes nothing in a dry run', async () => {
    await using shop = await aShop([pullRequest()]);
    const run = { inputs: { 'dry-run': 'true' } };
    const { log } = await shop.onComment({ by: 'ada', body: '/harness codex' }, run);
    expect(shop.writes()).toEqual([]);
    expect(log).toContain('would    + harness: codex, + harness-override');
  });
});
