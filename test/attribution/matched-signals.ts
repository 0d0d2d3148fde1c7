import { attribute } from '../../src/attribution/attribute.ts';
import type { CompiledCatalogue } from '../../src/attribution/compile-catalogue.ts';
import type { Signal } from '../../src/attribution/signal.ts';
import { signalCase } from './signal-case.ts';

/** Ids of the signals that count on a text in the place that a signal reads, or would if another did not go first. */
export function matchedSignals(
  signal: Signal,
  text: string,
  catalogue: CompiledCatalogue,
): readonly string[] {
  const facts = signalCase(signal, text);
  const start = { kind: 'started', at: facts.createdAt, assumed: false } as const;
  return attribute(facts, { start, catalogue })
    .evidence.filter(
      ({ setAside, means }) => means === 'reviewed' || setAside === null || /first/.test(setAside),
    )
    .map((evidence) => evidence.signal);
}
