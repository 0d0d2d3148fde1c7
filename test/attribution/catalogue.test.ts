import { describe, expect, it } from 'vitest';
import { REVIEW_SIGNALS } from '../../src/attribution/ai-reviewers.ts';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { harnessIds, naming } from '../../src/attribution/naming.ts';
import { CATALOGUE } from './kit.ts';
import { matchedSignals } from './matched-signals.ts';
import { pins } from './pins.ts';
import { signalChecks } from './signal-checks.ts';

const CASES = [
  ...HARNESSES.flatMap(({ id, signals }) => signals.map((signal) => ({ harness: id, signal }))),
  ...REVIEW_SIGNALS.map((signal) => ({ harness: 'ai-reviewer', signal })),
];

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

  it.each(CASES.flatMap(({ signal }) => signalChecks(signal)))(
    '$signal.id on $text: matches is $matches',
    ({ signal, text, matches }) => {
      expect(matchedSignals(signal, text, CATALOGUE).includes(signal.id)).toBe(matches);
    },
  );

  it.each(CASES)('$signal.id has a near miss', ({ signal }) => {
    expect(signal.nearMisses.length).toBeGreaterThan(0);
  });

  it('has every signal that the pins name', () => {
    expect(CASES.map(({ signal }) => signal.id)).toEqual(expect.arrayContaining(Object.keys(pins)));
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
