import { describe, expect, it } from 'vitest';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import type { Signal } from '../../src/attribution/signal.ts';
import { threadTime } from '../support/thread-time.ts';
import { attributed, commit, said } from './kit.ts';

const SIZE = 65_536;
const SIZE_OF_MARKS = 16_384;

/** Texts that make careless patterns slow: each unit again and again up to GitHub's longest body. */
const UNITS: readonly string[] = [
  ' ',
  '<',
  '\n',
  'a',
  '🤖',
  '`',
  '> ',
  '<details>',
  '\\n',
  'Co-authored-by: ',
  'Co-authored-by: Claude <',
  'Co-authored-by: a@',
  'co-authored-by: claude                                                        ',
  'generated with [',
  '- [ ] ',
  '<!--',
  'x <!-- ',
  'x <!--\n\n',
  '<!-- -->',
  '- - ',
  '    a\n\n',
  '- a\n\n      b\n\n',
  '``` \n',
  'https://chatgpt.com/codex/tasks/task_e_687ed6408eb4832097d775c4cd4641a2 "',
  'https://cursor.com/',
];

/** What the signals look for: many, and each a case of the above, so that shorter texts do. */
function marksOf(signals: readonly Signal[]): readonly string[] {
  return signals.flatMap(({ match, example }) =>
    match.by === 'line' || match.by === 'trailer'
      ? [match.needle, example.text, `${match.needle}${' '.repeat(200)}`]
      : [],
  );
}

function expectLinear(unit: string, size: number): void {
  const half = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const whole = `${half}${half}`;
  attributed({ body: half });
  const short = milliseconds(() => attributed({ body: half, commits: [commit(half)] }));
  const long = milliseconds(() => attributed({ body: whole, commits: [commit(whole)] }));
  // Linear work doubles, quadratic work takes four times; the constant forgives a busy machine.
  expect(long, unit).toBeLessThan(3 * short + 100);
  expect(long, unit).toBeLessThan((1500 * size) / SIZE);
}

function milliseconds(work: () => void): number {
  const before = threadTime();
  work();
  return threadTime() - before;
}

describe('hostile text', () => {
  it.each(UNITS)('of %j over and over takes time in line with its length', (unit) => {
    expectLinear(unit, SIZE);
  });

  it.each(HARNESSES)(
    'of the marks of $id over and over takes time in line with its length',
    ({ signals }) => {
      for (const mark of new Set(marksOf(signals))) expectLinear(mark, SIZE_OF_MARKS);
    },
  );

  it('in branches, titles, names, addresses and labels is as harmless', () => {
    for (const unit of UNITS) {
      const text = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
      const author = { name: text, email: `${text}@users.noreply.github.com` };
      const facts = { headBranch: text, title: text, labels: [text], commits: [commit('x', { author })] };
      expect(milliseconds(() => attributed(facts))).toBeLessThan(500);
    }
  });

  it('keeps every pattern in line with its length even where it is tried on all of it', () => {
    for (const { signals } of HARNESSES) {
      for (const { id, match } of signals) {
        if (!('pattern' in match)) continue;
        for (const unit of [
          ' ',
          '<',
          'a',
          '-',
          '(',
          `${id} `,
          ...('needle' in match ? [match.needle] : []),
        ]) {
          const text = unit.repeat(Math.ceil(SIZE / unit.length));
          expect(
            milliseconds(() => match.pattern.test(text)),
            id,
          ).toBeLessThan(100);
        }
      }
    }
  });
});

describe('odd text', () => {
  it('in a branch is evidence as it stands, for others to escape', () => {
    const headBranch = 'codex/"><img src=x onerror=alert(1)>';
    expect(attributed({ headBranch }).evidence).toMatchObject([{ signal: 'codex/branch', text: headBranch }]);
  });

  it('from right to left or of no width neither breaks nor fakes a mark', () => {
    expect(
      said({ body: '\u202e🤖 Generated with [Claude Code](https://claude.com/claude-code)\u202c' }),
    ).toBe('claude-code');
    expect(said({ commits: [commit('Fix\n\nCo-authored-by: Cla\u200bude <noreply@anthropic.com>')] })).toBe(
      'unattributed',
    );
    expect(said({ commits: [commit('Fix\n\nCo-authored-by: Сlaude <noreply@anthropic.com>')] })).toBe(
      'unattributed',
    );
  });

  it('without a single fact yields nothing', () => {
    expect(attributed({ author: null, body: null, commits: [], labels: [], events: [] })).toEqual({
      verdict: { kind: 'unattributed' },
      atStart: { kind: 'unattributed' },
      evidence: [],
    });
  });
});
