import { describe, expect, it } from 'vitest';
import { inParallel } from '../../src/tasks/in-parallel.ts';

/** Yields letters when it is told to, and remembers whether it was closed. */
function source(letters: string) {
  const state = { started: false, asked: 0, closed: false };
  async function* items(): AsyncGenerator<string> {
    state.started = true;
    try {
      for (const letter of letters) {
        state.asked += 1;
        yield letter;
      }
    } finally {
      state.closed = true;
    }
  }
  return { items: items(), state };
}

async function all(sources: readonly AsyncIterable<string>[], atOnce: number): Promise<string> {
  let text = '';
  for await (const one of inParallel(sources, atOnce)) text += one;
  return text;
}

describe('several sources side by side', () => {
  it('give everything, none held up by another', async () => {
    const text = await all([source('aaa').items, source('bbb').items], 2);
    expect(text).toBe('ababab');
  });

  it('come one after another where only one is allowed', async () => {
    expect(await all([source('aa').items, source('b').items, source('').items, source('cc').items], 1)).toBe(
      'aabcc',
    );
  });

  it('are none', async () => {
    expect(await all([], 4)).toBe('');
  });

  it('are not begun before it is their turn, and read one item ahead at most', async () => {
    const [first, second] = [source('aaaa'), source('b')];
    const merged = inParallel([first.items, second.items], 1);
    await merged.next();
    expect([first.state.asked, second.state.started]).toEqual([2, false]);
    await merged.return();
  });

  it('are closed when the reader goes away', async () => {
    const [first, second] = [source('aaaa'), source('bbbb')];
    for await (const _ of inParallel([first.items, second.items], 2)) break;
    expect([first.state.closed, second.state.closed]).toEqual([true, true]);
  });

  it('fail with the first that fails, and the others are closed', async () => {
    const other = source('aaaa');
    async function* broken(): AsyncGenerator<string> {
      yield 'x';
      throw new Error('broken');
    }
    await expect(all([other.items, broken()], 2)).rejects.toThrow('broken');
    expect(other.state.closed).toBe(true);
  });
});
