import { lastNotAfter } from './last-not-after.ts';

/** Text between offsets that does not speak for whoever wrote the text around it, and why. */
export interface Span<Why extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly why: Why;
}

/** Finds the span around an offset, the outer one of several: logarithmic for each question. */
export function spansAt<Why extends string>(spans: readonly Span<Why>[]): (offset: number) => Why | null {
  if (spans.length === 0) return NOWHERE;
  const outer = outermost(spans);
  const starts = outer.map(({ start }) => start);
  return (offset) => {
    const span = outer[lastNotAfter(starts, offset)];
    return span !== undefined && offset >= span.start && offset < span.end ? span.why : null;
  };
}

const NOWHERE = (): null => null;

/** Without what others hold: first ones first, and none inside of another. */
function outermost<Why extends string>(spans: readonly Span<Why>[]): readonly Span<Why>[] {
  const outer: Span<Why>[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.end <= end) continue;
    outer.push({ ...span, start: Math.max(span.start, end) });
    end = span.end;
  }
  return outer;
}
