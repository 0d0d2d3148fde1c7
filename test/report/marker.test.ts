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

  it('names several repositories by their owners and a digest of them, in one order', () => {
    // printf 'northwind/api\nnorthwind/web' | sha256sum, and so on
    expect(scopeOf('northwind/web', 'northwind/api')).toBe('northwind+f57f9e');
    expect(scopeOf('Northwind/API', 'northwind/web')).toBe('Northwind,northwind+f57f9e');
    expect(scopeOf('b/web', 'a/api', 'b/api')).toBe('a,b+1c4fd0');
    expect(scopeOf('f/x', 'e/x', 'd/x', 'c/x', 'b/x', 'a/x', 'g/x')).toBe('a,b,c,d,e,2-more+bdc2d8');
    expect(scopeOf('northwind/*')).toBe('northwind/*');
    expect(scopeOf()).toBe('none');
  });

  it('cannot be ended or widened by a name', () => {
    expect(scopeOf('a/--> <img src=x> week=2020-W01')).toBe(
      'a/--%3E%20%3Cimg%20src%3Dx%3E%20week%3D2020-W01',
    );
    expect(scopeOf('a/\ud800')).toBe('a/%EF%BF%BD');
  });
});
