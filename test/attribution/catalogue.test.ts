import { describe, expect, it } from 'vitest';
import { REVIEW_SIGNALS } from '../../src/attribution/ai-reviewers.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { harnessIds, naming } from '../../src/attribution/naming.ts';
import type { Signal } from '../../src/attribution/signal.ts';
import { CATALOGUE } from './kit.ts';
import { signalCase } from './signal-case.ts';

const CASES = [
  ...HARNESSES.flatMap(({ id, signals }) => signals.map((signal) => ({ harness: id, signal }))),
  ...REVIEW_SIGNALS.map((signal) => ({ harness: 'ai-reviewer', signal })),
];

/** Ids of the signals that count, or would if another did not go first. */
function matched(signal: Signal, text: string): readonly string[] {
  const facts = signalCase(signal, text);
  const start = { kind: 'started', at: facts.createdAt, assumed: false } as const;
  return attribute(facts, { start, catalogue: CATALOGUE })
    .evidence.filter(
      ({ setAside, means }) => means === 'reviewed' || setAside === null || /first/.test(setAside),
    )
    .map((evidence) => evidence.signal);
}

describe('the catalogue', () => {
  it('gives every harness and every signal an id of its own', () => {
    const ids = CASES.map(({ signal }) => signal.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(harnessIds(CATALOGUE)).toEqual([...new Set(harnessIds(CATALOGUE))]);
  });

  it('stands in the order of its ids', () => {
    expect(harnessIds(CATALOGUE)).toEqual(harnessIds(CATALOGUE).toSorted());
  });

  it.each(CASES)(
    '$signal.id begins with its harness and cites where its example was seen',
    ({ harness, signal }) => {
      expect(signal.id).toMatch(new RegExp(`^${harness}/[a-z][a-z0-9-]*$`));
      expect(signal.example.source).toMatch(/^https:\/\/[\w.-]+\.\w+/);
    },
  );

  it.each(CASES)('$signal.id matches its example', ({ signal }) => {
    expect(matched(signal, signal.example.text)).toContain(signal.id);
  });

  it.each(
    CASES.flatMap(({ signal }) =>
      (signal.alsoMatches ?? []).map((form) => ({ signal, id: signal.id, form })),
    ),
  )('$id matches $form', ({ signal, form }) => {
    expect(matched(signal, form)).toContain(signal.id);
  });

  it.each(
    CASES.flatMap(({ signal }) => signal.nearMisses.map((nearMiss) => ({ signal, id: signal.id, nearMiss }))),
  )('$id does not match $nearMiss', ({ signal, nearMiss }) => {
    expect(matched(signal, nearMiss)).not.toContain(signal.id);
  });

  it.each(CASES)('$signal.id has a near miss', ({ signal }) => {
    expect(signal.nearMisses.length).toBeGreaterThan(0);
  });

  it('only lets a harness go over harnesses that exist, and never in a circle', () => {
    for (const { id, over } of HARNESSES) {
      for (const inner of over) {
        expect(CATALOGUE.harnesses.get(inner)?.over).not.toContain(id);
        expect(harnessIds(CATALOGUE)).toContain(inner);
      }
    }
  });

  it('splits only aider by model', () => {
    const split = [...naming(CATALOGUE)].filter(([, { splitByModel }]) => splitByModel).map(([id]) => id);
    expect(split).toEqual(['aider']);
    expect(naming(CATALOGUE).get('claude-mpm')).toEqual({ name: 'Claude MPM', splitByModel: false });
  });
});
