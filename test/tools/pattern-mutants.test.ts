import { describe, expect, it } from 'vitest';
import { patternMutants } from '../../tools/mutants/pattern-mutants.ts';

function mutants(pattern: RegExp): readonly string[] {
  return patternMutants(pattern).map((mutant) => `${mutant.change}: ${mutant.pattern}`);
}

describe('the mutants of a pattern', () => {
  it('drop each anchor and each lookaround', () => {
    expect(mutants(/^\b(?=\d)(?<!x)$/)).toEqual([
      'anchor dropped: /\\b(?=\\d)(?<!x)$/',
      'anchor dropped: /^(?=\\d)(?<!x)$/',
      'lookaround dropped: /^\\b(?<!x)$/',
      'class widened: /^\\b(?=[^])(?<!x)$/',
      'lookaround dropped: /^\\b(?=\\d)$/',
      'literal shortened: /^\\b(?=\\d)(?<!)$/',
      'anchor dropped: /^\\b(?=\\d)(?<!x)/',
    ]);
  });

  it('widen each class, but not what is any character already', () => {
    expect(mutants(/[a-z\d]\s[^<]./)).toEqual([
      'class widened: /[^]\\s[^<]./',
      'class widened: /[a-z\\d][^][^<]./',
      'class widened: /[a-z\\d]\\s[^]./',
    ]);
  });

  it('shorten each run of characters at both ends, escapes as one', () => {
    expect(mutants(/\/ab?cd/)).toEqual([
      'literal shortened: /ab?cd/',
      'literal shortened: /\\/b?cd/',
      'literal shortened: /\\/ab?d/',
      'literal shortened: /\\/ab?c/',
    ]);
  });

  it('leave out each alternative', () => {
    expect(mutants(/(?:1|2|3)/).filter((mutant) => mutant.startsWith('alternative'))).toEqual([
      'alternative removed: /(?:2|3)/',
      'alternative removed: /(?:1|3)/',
      'alternative removed: /(?:1|2)/',
    ]);
  });

  it('let what must be there be absent', () => {
    const repetitions = mutants(/.+.*.{2}.{3,5}?.?/).filter((mutant) => mutant.startsWith('repetition'));
    expect(repetitions).toEqual([
      'repetition made optional: /.*.*.{2}.{3,5}?.?/',
      'repetition made optional: /.+.*.{0,2}.{3,5}?.?/',
      'repetition made optional: /.+.*.{2}.{0,5}?.?/',
    ]);
  });

  it('mind case only where there is any', () => {
    expect(mutants(/a/i)).toEqual(['literal shortened: /(?:)/i', 'case ignored no more: /a/']);
    expect(mutants(/7/i)).toEqual(['literal shortened: /(?:)/i']);
  });
});
