import type { Signal } from '../../src/attribution/signal.ts';
import { candidateTexts } from './candidate-texts.ts';
import type { TriedMutant } from './try-mutants.ts';

/** A text that tells a signal from some of its mutants. */
export interface Pin {
  readonly text: string;
  readonly matches: boolean;
}

/** The fewest texts, roughly, that kill the survivors of one signal: those that kill most go first. */
export function proposePins(signal: Signal, survivors: readonly TriedMutant[]): readonly Pin[] {
  const candidates = candidateTexts(
    signal,
    survivors.map(({ mutant }) => mutant),
  ).map((text) => tellingApart(text, survivors));
  const pins: Pin[] = [];
  const open = new Set(survivors);
  while (open.size > 0) {
    const best = candidates.reduce<Telling | null>((most, one) => {
      const count = one.kills.filter((mutant) => open.has(mutant)).length;
      const least = most?.kills.filter((mutant) => open.has(mutant)).length ?? 0;
      return count > least ? one : most;
    }, null);
    if (best === null) break;
    pins.push({ text: best.text, matches: best.matches });
    for (const mutant of best.kills) open.delete(mutant);
  }
  return pins;
}

interface Telling extends Pin {
  readonly kills: readonly TriedMutant[];
}

function tellingApart(text: string, survivors: readonly TriedMutant[]): Telling {
  const matches = survivors[0]?.asRight(text) ?? false;
  return { text, matches, kills: survivors.filter(({ asWrong }) => asWrong(text) !== matches) };
}
