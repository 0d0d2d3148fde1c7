import { type AST, parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';

/** A pattern that is a little wrong, and what was done to it. */
export interface PatternMutant {
  readonly change: PatternChange;
  readonly pattern: RegExp;
}

/** What makes a pattern wrong. Each is a slip that a writer of patterns makes. */
export type PatternChange =
  | 'anchor dropped'
  | 'lookaround dropped'
  | 'class widened'
  | 'literal shortened'
  | 'alternative removed'
  | 'repetition made optional'
  | 'case ignored no more';

interface Edit {
  readonly change: PatternChange;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** All patterns that differ from this one by one slip. What no longer compiles, or is the same pattern, is none. */
export function patternMutants(pattern: RegExp): readonly PatternMutant[] {
  const literal = parseRegExpLiteral(pattern);
  const written = pattern.toString();
  const mutants = new Map<string, PatternMutant>();
  for (const { change, start, end, by } of editsOf(literal)) {
    const source = written.slice(1, start) + by + written.slice(end, literal.pattern.end);
    const mutant = compiled(source, pattern.flags);
    if (mutant !== null && source !== pattern.source) mutants.set(source, { change, pattern: mutant });
  }
  const strict = pattern.flags.replace('i', '');
  const isCased = strict !== pattern.flags && hasLetters(literal);
  const cased = isCased ? [new RegExp(pattern.source, strict)] : [];
  return [
    ...mutants.values(),
    ...cased.map((mutant) => ({ change: 'case ignored no more', pattern: mutant }) as const),
  ];
}

function compiled(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}

function editsOf(literal: AST.RegExpLiteral): readonly Edit[] {
  const edits: Edit[] = [];
  const replace = (change: PatternChange, { start, end }: AST.NodeBase, by = ''): void => {
    edits.push({ change, start, end, by });
  };
  visitRegExpAST(literal, {
    onAssertionEnter(node) {
      const isAround = node.kind === 'lookahead' || node.kind === 'lookbehind';
      replace(isAround ? 'lookaround dropped' : 'anchor dropped', node);
    },
    onCharacterClassEnter: (node) => replace('class widened', node, '[^]'),
    onCharacterSetEnter(node) {
      const isWide = node.kind === 'any' || node.parent.type.endsWith('Class');
      if (!isWide) replace('class widened', node, '[^]');
    },
    onPatternEnter: (node) => edits.push(...withoutAlternative(node)),
    onGroupEnter: (node) => edits.push(...withoutAlternative(node)),
    onCapturingGroupEnter: (node) => edits.push(...withoutAlternative(node)),
    onAlternativeEnter(node) {
      for (const [first, last] of literalRuns(node.elements)) {
        replace('literal shortened', first);
        if (last !== first) replace('literal shortened', last);
      }
    },
    onQuantifierEnter(node) {
      if (node.min > 0)
        replace('repetition made optional', { ...node, start: node.element.end }, relaxed(node));
    },
  });
  return edits;
}

/** One edit for each of several alternatives, with the bar beside it. */
function withoutAlternative({ alternatives }: AST.Pattern | AST.Group | AST.CapturingGroup): readonly Edit[] {
  if (alternatives.length < 2) return [];
  return alternatives.map(({ start, end }, index) => {
    const bar = index === 0 ? { start, end: end + 1 } : { start: start - 1, end };
    return { change: 'alternative removed', ...bar, by: '' };
  });
}

type Run = readonly [first: AST.Character, last: AST.Character];

/** First and last of each run of plain characters. */
function literalRuns(elements: readonly AST.Element[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.type !== 'Character') continue;
    const before = elements[index - 1];
    const run = runs.at(-1);
    if (before?.type === 'Character' && run !== undefined) runs[runs.length - 1] = [run[0], element];
    else runs.push([element, element]);
  }
  return runs;
}

function relaxed({ min, max, greedy }: AST.Quantifier): string {
  const lazy = greedy ? '' : '?';
  if (max === Number.POSITIVE_INFINITY) return `*${lazy}`;
  return `{0,${Math.max(min, max)}}${lazy}`;
}

function hasLetters(literal: AST.RegExpLiteral): boolean {
  let found = false;
  visitRegExpAST(literal, {
    onCharacterEnter({ value }) {
      const character = String.fromCodePoint(value);
      found ||= character.toLowerCase() !== character.toUpperCase();
    },
  });
  return found;
}
