import type { Contrast, ContrastFigure, ContrastReading } from '../../domain/contrast.ts';
import type { Minimum } from '../../domain/minimum.ts';

/** What a reading goes by. */
export interface ReadableContrast {
  readonly figure: ContrastFigure;
  readonly scale: Contrast['scale'];
  readonly better: Contrast['better'];
  readonly scored: { readonly a: number; readonly b: number };
  readonly unknownPersons: { readonly a: number; readonly b: number };
  readonly minimum: Minimum;
}

/** Less of a's pull requests in strata of both sides, or more of unknown persons in a side, and nothing is compared. */
const LEAST_KEPT = 0.2;
const MOST_UNKNOWN = 0.2;

/** What may be said of a contrast, from its main figure. */
export function contrastReading(contrast: ReadableContrast): ContrastReading {
  const { figure, better, scored, minimum } = contrast;
  const { estimate } = figure;
  if (estimate.kind === 'unknown' || estimate.kind === 'not-reached') return { kind: 'unknown' };
  if (Math.min(scored.a, scored.b) < minimum.prs) return { kind: 'too-few' };
  const why = notComparable(contrast);
  if (why !== null) return { kind: 'not-comparable', why };
  if (estimate.kind === 'too-few') return { kind: 'too-few' };
  if (better === 'neither') return { kind: 'no-good-side' };
  const side = sideOf(figure, contrast.scale);
  if (side === 0) return { kind: 'not-shown' };
  const direction = side > 0 === (better === 'higher') ? 'better' : 'worse';
  return { kind: isProof(figure) ? 'shown' : 'one-look', direction };
}

/**
 * At every look, and not between different people: whoever is faster may have chosen the harness, which no number of
 * pull requests puts right (ruling 4).
 */
function isProof({ estimate, grade }: ContrastFigure): boolean {
  return estimate.kind === 'estimate' && estimate.look === 'any' && grade !== 'D' && grade !== 'E';
}

function notComparable({
  figure,
  scored,
  unknownPersons,
}: ReadableContrast): 'overlap' | 'unknown-persons' | null {
  const isMostlyUnknown = (side: 'a' | 'b') => unknownPersons[side] > MOST_UNKNOWN * scored[side];
  if (figure.design !== 'repositories' && (isMostlyUnknown('a') || isMostlyUnknown('b'))) {
    return 'unknown-persons';
  }
  return (figure.kept.a ?? 0) < LEAST_KEPT ? 'overlap' : null;
}

/** On which side of "no difference" the whole interval lies; 0: on both. */
export function sideOf({ estimate }: ContrastFigure, scale: Contrast['scale']): -1 | 0 | 1 {
  if (estimate.kind !== 'estimate') return 0;
  const none = scale === 'ratio' ? 1 : 0;
  if (estimate.low !== null && estimate.low > none) return 1;
  return estimate.high !== null && estimate.high < none ? -1 : 0;
}
