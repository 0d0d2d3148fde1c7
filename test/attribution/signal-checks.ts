import type { Signal } from '../../src/attribution/signal.ts';

/** A text in the place that a signal reads, and whether it has to match there. */
export interface SignalCheck {
  readonly signal: Signal;
  readonly text: string;
  readonly matches: boolean;
}

/** Everything that pins a signal. The mutants of its pattern (`npm run mutants`) are tried on the same. */
export function signalChecks(signal: Signal): readonly SignalCheck[] {
  const { example, alsoMatches = [], nearMisses } = signal;
  return [
    ...[example.text, ...alsoMatches].map((text) => ({ signal, text, matches: true })),
    ...nearMisses.map((text) => ({ signal, text, matches: false })),
  ];
}
