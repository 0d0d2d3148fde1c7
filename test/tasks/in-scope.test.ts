import { describe, expect, it } from 'vitest';
import { inScope } from '../../src/tasks/in-scope.ts';

describe('the scope', () => {
  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['acme/web', [], [], true],
    ['acme/web', ['acme/*'], [], true],
    ['Acme/Web', ['acme/web'], [], true],
    ['acme/web', ['acme/api', 'acme/w*'], [], true],
    ['acme/web', ['acme/we'], [], false],
    ['acmeX/web', ['acme/*'], [], false],
    ['acme/web', [], ['acme/web'], false],
    ['acme/sandbox-1', ['acme/*'], ['acme/sandbox-*'], false],
    ['acme/a-big-box', ['acme/a*g*x'], [], true],
    ['acme/ab', ['acme/ab*b'], [], false],
    ['acme/abab', ['acme/ab*ab'], [], true],
    ['acme/a.b', ['acme/a?b'], [], false],
    ['acme/aaaa', ['acme/*aa*aaa*'], [], false],
  ])('has %s with include %j and exclude %j: %s', (repository, include, exclude, expected) => {
    expect(inScope(repository, { include: [...include], exclude: [...exclude] })).toBe(expected);
  });
});
