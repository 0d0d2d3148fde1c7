import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/github/pace.ts';

/** A clock that moves when somebody waits. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    wait: async (ms: number) => {
      time += ms;
    },
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('rule 7: the pace of queries', () => {
  it('is not held up below a minute of response time in a minute', async () => {
    const time = clock();
    const pace = createPace(time);
    for (let n = 0; n < 30; n += 1) await pace.run(async () => time.pass(1000));
    expect(time.now()).toBe(30_000);
  });

  it('one after another never waits: a minute of answers takes a minute', async () => {
    const time = clock();
    const pace = createPace(time);
    for (let n = 0; n < 180; n += 1) await pace.run(async () => time.pass(1000));
    expect(time.now()).toBe(180_000);
  });

  it('side by side waits until the minute before has room again', async () => {
    const time = clock();
    const pace = createPace(time);
    await pace.run(async () => time.pass(25_000));
    const first = Promise.withResolvers<void>();
    const onItsWay = pace.run(() => first.promise);
    // 25 s are spent and 25 s are on their way: 25 s more would come at 50 s, and make 75 s of the minute before.
    // At 60 s it may go: it comes at 85 s, and what ended at 25 s does not count any more.
    expect(await pace.run(async () => time.now())).toBe(60_000);
    first.resolve();
    await onItsWay;
  });
});
