import type { Contrast, ContrastFigure } from '../../src/domain/contrast.ts';
import type { Estimate } from '../../src/domain/estimate.ts';

/** A ratio or a difference with its limits, by person: 95 % at one look, 90 % at any. */
export function between(value: number, low: number, high: number, look: 'one' | 'any' = 'one'): Estimate {
  const level = look === 'one' ? 0.95 : 0.9;
  return { kind: 'estimate', value, low, high, level, look, interval: 'clustered' };
}

/** A way to draw a contrast, with enough behind it; only what matters has to be said. */
export function aFigure(estimate: Estimate, parts: Partial<ContrastFigure> = {}): ContrastFigure {
  return {
    design: 'same-person',
    grade: 'C',
    estimate,
    n: { a: 80, b: 120 },
    persons: 17,
    effectivePersons: 12,
    kept: { a: 0.8, b: 0.4 },
    standardError: 0.1,
    ...parts,
  };
}

/** Codex against the other pull requests of the same persons, time to merge, nothing shown; only what matters has to be said. */
export function aContrast(parts: Partial<Contrast> = {}): Contrast {
  return {
    metric: 'time-to-merge',
    title: 'Ready → merged',
    scale: 'ratio',
    better: 'lower',
    a: 'codex',
    b: null,
    model: null,
    baseline: 'same-persons',
    since: '2026-08-02T22:00:00.000Z',
    look: parts.main?.estimate.kind === 'estimate' ? parts.main.estimate.look : 'one',
    main: aFigure(between(0.87, 0.6, 1.27)),
    variants: [],
    reviewedOnly: null,
    withoutLargestRepository: null,
    tippingShare: null,
    unknownPersons: { a: 0, b: 0 },
    reading: { kind: 'not-shown' },
    needed: null,
    apart: null,
    ...parts,
  };
}

/** The same of the share merged by day 14. */
export function aShareContrast(parts: Partial<Contrast> = {}): Contrast {
  return aContrast({
    metric: 'merged-by-14d',
    title: 'Merged by day 14',
    scale: 'difference',
    better: 'higher',
    main: aFigure(between(-0.02, -0.11, 0.07)),
    ...parts,
  });
}

/** The same of the share merged without an independent review. */
export function anUnreviewedContrast(parts: Partial<Contrast> = {}): Contrast {
  return aShareContrast({
    metric: 'unreviewed-merge',
    title: 'Merged without independent review',
    better: 'lower',
    ...parts,
  });
}
