import { describe, expect, it } from 'vitest';
import { fanOut } from '../../src/tasks/fan-out.ts';

async function* numbers(count: number, state: { asked: number; closed: boolean }) {
  try {
    for (let number = 1; number <= count; number += 1) {
      state.asked = number;
      yield number;
    }
  } finally {
    state.closed = true;
  }
}

describe('one source for several readers', () => {
  it.each([1, 2, 4])('gives each of %d everything, asking for it once', async (readers) => {
    const state = { asked: 0, closed: false };
    const all = fanOut(numbers(3, state), readers).map((reader) => Array.fromAsync(reader));
    expect(await Promise.all(all)).toEqual(Array(readers).fill([1, 2, 3]));
    expect(state).toEqual({ asked: 3, closed: true });
  });

  it('fetches no further than the fastest reader', async () => {
    const state = { asked: 0, closed: false };
    const [fast, slow] = fanOut(numbers(9, state), 2).map((reader) => reader[Symbol.asyncIterator]());
    await fast?.next();
    await fast?.next();
    expect(await slow?.next()).toEqual({ done: false, value: 1 });
    expect(state.asked).toBe(2);
  });

  it('lets each reader see the source fail', async () => {
    async function* failing() {
      yield 1;
      throw new Error('cut');
    }
    const results = fanOut(failing(), 2).map((reader) => Array.fromAsync(reader));
    await expect(Promise.allSettled(results)).resolves.toMatchObject([
      { status: 'rejected', reason: { message: 'cut' } },
      { status: 'rejected', reason: { message: 'cut' } },
    ]);
  });

  it('closes the source where a reader leaves', async () => {
    const state = { asked: 0, closed: false };
    const [reader] = fanOut(numbers(9, state), 2);
    for await (const _ of reader ?? []) break;
    expect(state.closed).toBe(true);
  });
});
