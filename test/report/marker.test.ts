import { describe, expect, it } from 'vitest';
import { marker } from '../../src/report/marker.ts';

const window = { week: '2026-W46', from: '', until: '' };

function scopeOf(...scope: readonly string[]): string | undefined {
  return /scope=(\S*) /.exec(marker({ scope, window, configuration: 'default' }))?.[1];
}

describe('marker', () => {
  it('names the document', () => {
    expect(marker({ scope: ['harbor/api'], window, configuration: '9f3c21a' })).toBe(
      '<!-- harness-metrics:report v=1 scope=harbor/api week=2026-W46 config=9f3c21a -->',
    );
  });

  it('names several repositories by their owners, in one order', () => {
    expect(scopeOf('northwind/web', 'northwind/api')).toBe('northwind');
    expect(scopeOf('b/web', 'a/api', 'b/api')).toBe('a,b');
    expect(scopeOf('f/x', 'e/x', 'd/x', 'c/x', 'b/x', 'a/x', 'g/x')).toBe('a,b,c,d,e,2-more');
    expect(scopeOf()).toBe('none');
  });

  it('cannot be ended or widened by a name', () => {
    expect(scopeOf('a/--> <img src=x> week=2020-W01')).toBe(
      'a/--%3E%20%3Cimg%20src%3Dx%3E%20week%3D2020-W01',
    );
    expect(scopeOf('a/\ud800')).toBe('a/%EF%BF%BD');
  });
});
