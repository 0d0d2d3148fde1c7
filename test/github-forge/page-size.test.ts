import { describe, expect, it } from 'vitest';
import { createPageSize } from '../../src/github/pull-requests/page-size.ts';

describe('the size of a page', () => {
  it('starts at 50 and halves on failure, down to one', () => {
    const size = createPageSize();
    const seen = [size.current()];
    for (let n = 0; n < 7; n += 1) {
      size.failed(size.current());
      seen.push(size.current());
    }
    expect(seen).toEqual([50, 25, 12, 6, 3, 1, 1, 1]);
  });

  it('halves once for several pages that were on their way together', () => {
    const size = createPageSize();
    for (const _ of [1, 2, 3]) size.failed(50);
    expect(size.current()).toBe(25);
  });

  it('doubles after four pages that came, eight after the next failure', () => {
    const size = createPageSize();
    size.failed(50);
    const seen: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      size.came(25);
      seen.push(size.current());
    }
    expect(seen).toEqual([25, 25, 25, 50]);
    size.failed(50);
    for (let n = 0; n < 7; n += 1) size.came(25);
    expect(size.current()).toBe(25);
    size.came(25);
    expect(size.current()).toBe(50);
  });

  it('learns nothing from smaller pages at the end of a list', () => {
    const size = createPageSize();
    size.failed(50);
    for (let n = 0; n < 20; n += 1) size.came(3);
    expect(size.current()).toBe(25);
  });
});
