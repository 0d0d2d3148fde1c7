import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** What a sample is made of: `choose` gives a whole number from 0 to below a limit. */
export interface Sampling {
  readonly choose: (below: number) => number;
  /** Tried in this order; where none fits, a class yields nothing. */
  readonly characters: readonly string[];
}

/**
 * A text of a pattern's own language, each call perhaps another. Lookarounds are at times written out, so that it
 * also yields what they forbid.
 */
export function patternSample(pattern: RegExp, sampling: Sampling): string {
  return ofAlternatives(parseRegExpLiteral(pattern).pattern.alternatives, sampling);
}

function ofAlternatives(alternatives: readonly AST.Alternative[], sampling: Sampling): string {
  const chosen = alternatives[sampling.choose(alternatives.length)];
  return (chosen?.elements ?? []).map((element) => ofElement(element, sampling)).join('');
}

/** Long repetitions look no further than this beyond their least. */
const MORE = 2;

function ofElement(element: AST.Element, sampling: Sampling): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, sampling);
    case 'Quantifier': {
      const { min, max } = element;
      const times = min + sampling.choose(Math.min(max - min, MORE) + 1);
      return Array.from({ length: times }, () => ofElement(element.element, sampling)).join('');
    }
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return characterOf(element.raw, sampling);
    case 'Assertion':
      return 'alternatives' in element && sampling.choose(2) === 0
        ? ofAlternatives(element.alternatives, sampling)
        : '';
    case 'Backreference':
      return '';
  }
}

function characterOf(raw: string, { choose, characters }: Sampling): string {
  const one = new RegExp(`^${raw}$`, 'u');
  const fitting = characters.filter((character) => one.test(character));
  return fitting[choose(fitting.length)] ?? '';
}
