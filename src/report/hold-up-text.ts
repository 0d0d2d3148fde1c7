import type { Cohort } from '../domain/comparison.ts';
import type { Contrast, EvidenceNeeded } from '../domain/contrast.ts';
import { counted } from './format/counted.ts';
import { percent } from './format/percent.ts';
import { ratio } from './format/ratio.ts';
import { whole } from './format/whole.ts';

/** What stands under the ways in which a figure was drawn: what is kept, what would undo it, what is in no figure. */
export function holdUpText({ name, neverStarted }: Cohort, contrast: Contrast): readonly string[] {
  const { tippingShare, unknownPersons, needed, scale, reading } = contrast;
  const seen = [
    'Kept: of the PRs with it and of those without it, the share that has one of the other side beside it.',
    ...(tippingShare === null
      ? []
      : [
          `Unmarked PRs that would have to be ${name}’s to turn the result round: ${percent(tippingShare)}, the least favourable ones first.`,
        ]),
    ...unknown(name, unknownPersons),
    ...(neverStarted > 0
      ? [`In no figure: ${counted(neverStarted, 'draft')} of ${name} never made ready.`]
      : []),
  ].join(' ');
  return [
    seen,
    ...(needed === null || scale !== 'ratio' || reading.kind === 'not-comparable' ? [] : [enough(needed)]),
  ];
}

function unknown(name: string, { a, b }: Contrast['unknownPersons']): readonly string[] {
  if (a + b === 0) return [];
  return [
    `Made by unknown people, so in no figure of the same people: ${counted(a, 'PR')} of ${name} and ${whole(b)} of the others.`,
  ];
}

function enough({ wanted, pairs, neededPairs, detectable }: EvidenceNeeded): string {
  return (
    `With ${counted(pairs, 'pair')} of PRs, ${ratio(detectable)} × or less would show. ` +
    `If it really is ${ratio(wanted)} ×, about ${counted(neededPairs, 'pair')} are needed to show it in four of five cases.`
  );
}
