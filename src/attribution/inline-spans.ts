import { type Span, spansAt } from './spans-at.ts';

/**
 * Inline code and struck out text of a paragraph, over however many lines; offsets in the paragraph.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 * @see https://github.github.com/gfm/#strikethrough-extension-
 */
export function inlineSpans(paragraph: string): readonly Span<'in inline code' | 'struck out'>[] {
  const code = pairs(runsOf(paragraph, BACKTICKS), () => true).map(
    ([start, end]) => ({ start, end, why: 'in inline code' }) as const,
  );
  const codeAt = spansAt(code);
  const struck = pairs(
    runsOf(paragraph, TILDES).filter(({ start, length }) => length <= 2 && codeAt(start) === null),
    ({ start, length }) => isWritten(paragraph[start + length]),
    ({ start }) => isWritten(paragraph[start - 1]),
  );
  return [...code, ...struck.map(([start, end]) => ({ start, end, why: 'struck out' }) as const)];
}

const BACKTICKS = /`+/g;
const TILDES = /~+/g;

interface Run {
  readonly start: number;
  readonly length: number;
}

/** Behind a backslash, the first character stands for itself. */
function runsOf(text: string, pattern: RegExp): readonly Run[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: run, index }) => {
    const escaped = text[index - 1] === '\\' && text[index - 2] !== '\\' ? 1 : 0;
    return run.length === escaped ? [] : [{ start: index + escaped, length: run.length - escaped }];
  });
}

function isWritten(character: string | undefined): boolean {
  return character !== undefined && character.trim() !== '';
}

/** Each run with the next one of its length that closes it, first come first served: linear, as no run is looked at twice. */
function pairs(
  runs: readonly Run[],
  opens: (run: Run) => boolean,
  closes: (run: Run) => boolean = () => true,
): readonly (readonly [number, number])[] {
  const closers = Map.groupBy(runs.filter(closes), ({ length }) => length);
  const next = new Map<number, number>();
  const found: (readonly [number, number])[] = [];
  let after = 0;
  for (const run of runs) {
    if (run.start < after || !opens(run)) continue;
    const same = closers.get(run.length) ?? [];
    let place = next.get(run.length) ?? 0;
    while ((same[place]?.start ?? Number.POSITIVE_INFINITY) <= run.start) place++;
    next.set(run.length, place);
    const closer = same[place];
    if (closer === undefined) continue;
    after = closer.start + closer.length;
    found.push([run.start, after]);
  }
  return found;
}
