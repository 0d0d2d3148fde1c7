import { describe, expect, it } from 'vitest';
import type { Visibility } from '../../src/tasks/forge.ts';
import { lessVisible } from '../../src/tasks/less-visible.ts';
import { aRepository } from './world.ts';

const sources = (['public', 'internal', 'private'] as const).map((visibility) =>
  aRepository(`example/${visibility}`, { visibility }),
);

describe('what fewer people may read than a target (rule 15: nothing private in a more public place)', () => {
  it.each<[Visibility, readonly string[]]>([
    ['public', ['example/internal', 'example/private']],
    ['internal', ['example/private']],
    ['private', []],
  ])('beside one that is %s: %j', (visibility, expected) => {
    expect(lessVisible(aRepository('example/board', { visibility }), sources)).toEqual(expected);
  });
});
