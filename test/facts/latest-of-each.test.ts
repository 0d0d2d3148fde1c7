import { describe, expect, it } from 'vitest';
import { FactsError } from '../../src/facts/facts-error.ts';
import { createDuplicateGuard } from '../../src/facts/latest-of-each.ts';

const PR = { repository: 'o/r', number: 1 };

describe('two records of one pull request', () => {
  it('are told apart by updatedAt, whichever comes first', () => {
    const guard = createDuplicateGuard('facts.jsonl');
    expect([
      guard.admit(PR, 100, 2),
      guard.admit(PR, 200, 3),
      guard.admit(PR, 150, 4),
      guard.admit(PR, 201, 5),
    ]).toEqual(['first', 'newer', 'older', 'newer']);
  });

  it('are the same one whatever capitals the repository is written in', () => {
    const guard = createDuplicateGuard('facts.jsonl');
    guard.admit(PR, 100, 2);
    expect(guard.admit({ repository: 'O/R', number: 1 }, 200, 3)).toBe('newer');
  });

  it('are two where number or repository differs', () => {
    const guard = createDuplicateGuard('facts.jsonl');
    guard.admit(PR, undefined, 2);
    expect([
      guard.admit({ repository: 'o/r', number: 2 }, undefined, 3),
      guard.admit({ repository: 'o/s', number: 1 }, null, 4),
    ]).toEqual(['first', 'first']);
  });

  it('are refused with both lines where they have the same updatedAt', () => {
    const guard = createDuplicateGuard('facts.jsonl');
    guard.admit(PR, 100, 2);
    guard.admit(PR, 200, 7);
    expect(() => guard.admit(PR, 200, 9)).toThrow(
      new FactsError(
        'facts.jsonl',
        9,
        'o/r#1 stands on lines 7 and 9, and they have the same "updatedAt"; remove one of them',
      ),
    );
  });

  it.each([
    [100, undefined],
    [undefined, 100],
    [null, null],
  ])('are refused with both lines where an updatedAt is unknown: %s, %s', (first, second) => {
    const guard = createDuplicateGuard('facts.jsonl');
    guard.admit(PR, first, 2);
    expect(() => guard.admit(PR, second, 3)).toThrow(
      'facts.jsonl:3: o/r#1 stands on lines 2 and 3, and they do not both have "updatedAt"; remove one of them',
    );
  });
});
