import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needleScanner } from '../../src/attribution/needle-scanner.ts';

function hits(needles: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  needleScanner(needles)(text, (needle, end) => found.push(`${needle}@${end}`));
  return found.toSorted();
}

/** The same by asking at every place. */
function slowHits(needles: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  for (const [index, needle] of needles.entries()) {
    for (let end = needle.length; end <= text.length; end++) {
      if (text.slice(end - needle.length, end).toLowerCase() === needle) found.push(`${index}@${end}`);
    }
  }
  return found.toSorted();
}

describe('the needle scanner', () => {
  it('finds needles inside one another and across case', () => {
    expect(hits(['he', 'she', 'hers'], 'usHERS')).toEqual(['0@4', '1@4', '2@6']);
  });

  it('finds what a search at every place finds', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    const needles = fc.uniqueArray(
      letters.map((word) => word.join('')),
      { minLength: 1, maxLength: 6 },
    );
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'A', 'x', '🤖', 'é'), { maxLength: 40 });
    fc.assert(
      fc.property(needles, text, (words, characters) => {
        expect(hits(words, characters.join(''))).toEqual(slowHits(words, characters.join('')));
      }),
    );
  });

  it('refuses needles that it could never find', () => {
    expect(() => needleScanner(['Claude'])).toThrow('not lower-case ASCII');
    expect(() => needleScanner(['🤖'])).toThrow('not lower-case ASCII');
  });
});
