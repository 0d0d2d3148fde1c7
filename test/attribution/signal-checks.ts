import type { Signal } from '../../src/attribution/signal.ts';
import { pins } from './pins.ts';

/** A text in the place that a signal reads, and whether it has to match there. */
export interface SignalCheck {
  readonly signal: Signal;
  readonly text: string;
  readonly matches: boolean;
}

/** Everything that pins a signal. The mutants of its pattern (`npm run mutants`) are tried on the same. */
export function signalChecks(signal: Signal): readonly SignalCheck[] {
  const { example, alsoMatches = [], nearMisses } = signal;
  const { matches = [], misses = [] } = pins[signal.id] ?? {};
  return [
    ...[example.text, ...alsoMatches, ...matches].map((text) => ({ signal, text, matches: true })),
    ...[...nearMisses, ...misses].map((text) => ({ signal, text, matches: false })),
  ];
}
