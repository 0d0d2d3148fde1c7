import { writeFileSync } from 'node:fs';
import type { Signal } from '../../src/attribution/signal.ts';
import { type Pins, pins } from '../../test/attribution/pins.ts';
import { proposePins } from './propose-pins.ts';
import type { TriedMutants } from './try-mutants.ts';

const FILE = new URL('../../test/attribution/pins.json', import.meta.url);

/**
 * Adds pins against survivors to test/attribution/pins.json and leaves out those that no longer hold, for a person to
 * read in the difference.
 */
export function writePins(survivors: TriedMutants['mutants'], broken: TriedMutants['broken']): void {
  const kept: Pins = Object.fromEntries(
    Object.entries(pins).map(([id, own]) => {
      const holds = (text: string): boolean => !broken.includes(`${id}: ${text}`);
      const entries = Object.entries(own).map(([kind, texts = []]) => [kind, texts.filter(holds)]);
      return [id, Object.fromEntries(entries)];
    }),
  );
  for (const [signal, own] of Map.groupBy(survivors, (mutant) => mutant.signal)) {
    kept[signal.id] = withMore(kept[signal.id] ?? {}, signal, own);
  }
  const filled = Object.entries(kept).filter(([, own]) => Object.values(own).flat().length > 0);
  const sorted = inOrder(filled.map(([id, own]) => [id, inOrder(Object.entries(own))]));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

function inOrder<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function withMore(before: Pins[string], signal: Signal, survivors: TriedMutants['mutants']): Pins[string] {
  const after = { ...before };
  for (const { text, matches } of proposePins(signal, survivors)) {
    const kind = matches ? 'matches' : 'misses';
    after[kind] = [...(after[kind] ?? []), text];
  }
  return after;
}
