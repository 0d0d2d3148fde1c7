import type { Contrast, ContrastReading } from '../domain/contrast.ts';
import { effectWord } from './effect-word.ts';
import { percent } from './format/percent.ts';
import { tooFew } from './format/too-few.ts';

/** What may be said of a contrast in a few words: `shorter, shown`, `looks shorter`, `not shown` in one piece. */
export function readingWords(contrast: Contrast): string {
  const { reading } = contrast;
  switch (reading.kind) {
    case 'shown':
      return `${effectWord(contrast, reading.direction)}, shown`;
    case 'one-look':
      return `looks ${effectWord(contrast, reading.direction)}`;
    case 'not-shown':
      return 'not\u00a0shown';
    case 'no-good-side':
      return '';
    case 'too-few':
      return contrast.main.estimate.kind === 'too-few' ? tooFew(contrast.main.estimate) : 'too few';
    case 'not-comparable':
      return `not comparable: ${why(contrast, reading)}`;
    case 'unknown':
      return 'unknown';
  }
}

function why(
  { main, unknownPersons }: Contrast,
  { why: reason }: Extract<ContrastReading, { readonly kind: 'not-comparable' }>,
): string {
  if (reason === 'overlap') return `${percent(main.kept.a ?? 0)} overlap`;
  const shares = [
    shareOf(unknownPersons.a, main.n.a, main.kept.a),
    shareOf(unknownPersons.b, main.n.b, main.kept.b),
  ];
  const largest = Math.max(...shares.filter((share) => share !== null));
  return Number.isFinite(largest) ? `${percent(largest)} by unknown people` : 'people unknown';
}

/** `kept` is `n` of all that were scored. */
function shareOf(unknown: number, n: number, kept: number | null): number | null {
  return kept === null || kept === 0 ? null : (unknown * kept) / n;
}
