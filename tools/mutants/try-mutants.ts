import { REVIEW_SIGNALS } from '../../src/attribution/ai-reviewers.ts';
import { type CompiledCatalogue, compileCatalogue } from '../../src/attribution/compile-catalogue.ts';
import type { Harness } from '../../src/attribution/harness.ts';
import type { Signal } from '../../src/attribution/signal.ts';
import { matchedSignals } from '../../test/attribution/matched-signals.ts';
import { signalChecks } from '../../test/attribution/signal-checks.ts';
import { type SignalMutant, signalMutants } from './signal-mutants.ts';

/** Whether a text matches. */
export type Trial = (text: string) => boolean;

/** A mutant, and whether one of its signal's own tests fails with it. */
export interface TriedMutant extends SignalMutant {
  readonly signal: Signal;
  readonly killed: boolean;
  readonly asRight: Trial;
  readonly asWrong: Trial;
}

/** Mutants of all signals but those whose own tests fail already: nothing can be said of their mutants. */
export interface TriedMutants {
  readonly mutants: readonly TriedMutant[];
  /** `signal: text` of each failing test. */
  readonly broken: readonly string[];
}

/** Tries every mutant of every signal of the harnesses and of AI reviewers. */
export function tryMutants(harnesses: readonly Harness[]): TriedMutants {
  const ofReviews = tried(REVIEW_SIGNALS, (reviewSignals) => compileCatalogue([], { reviewSignals }));
  const ofHarnesses = harnesses.map((harness) =>
    tried(harness.signals, (signals) => compileCatalogue([{ ...harness, signals }])),
  );
  const all = [...ofHarnesses, ofReviews];
  return {
    mutants: all.flatMap(({ mutants }) => mutants),
    broken: all.flatMap(({ broken }) => broken),
  };
}

/** A harness is compiled without the others: they only decide who goes first, which no test of a signal asks. */
function tried(
  signals: readonly Signal[],
  compile: (signals: readonly Signal[]) => CompiledCatalogue,
): TriedMutants {
  const right = compile(signals);
  const broken: string[] = [];
  const mutants = signals.flatMap((signal) => {
    const checks = signalChecks(signal);
    const asRight = trial(signal, right);
    const failing = checks.filter(({ text, matches }) => asRight(text) !== matches);
    broken.push(...failing.map(({ text }) => `${signal.id}: ${text}`));
    if (failing.length > 0) return [];
    return signalMutants(signal).map((slip): TriedMutant => {
      const wrong = compile(signals.map((one) => (one === signal ? slip.mutant : one)));
      const asWrong = trial(signal, wrong);
      const killed = checks.some(({ text, matches }) => asWrong(text) !== matches);
      return { ...slip, signal, killed, asRight, asWrong };
    });
  });
  return { mutants, broken };
}

function trial(signal: Signal, catalogue: CompiledCatalogue): Trial {
  return (text) => matchedSignals(signal, text, catalogue).includes(signal.id);
}
