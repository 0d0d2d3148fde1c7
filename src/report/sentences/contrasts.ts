import type { Cohort, Comparison } from '../../domain/comparison.ts';
import type { Contrast } from '../../domain/contrast.ts';
import type { Sentence } from '../../domain/report.ts';
import { ROW_CONTRAST } from '../contrast-cell.ts';
import { contrastFigure } from '../figures/contrast-figure.ts';
import { counted } from '../format/counted.ts';
import { inSentence } from '../format/in-sentence.ts';
import { whole } from '../format/whole.ts';
import { hasFigures } from '../has-figures.ts';
import { rowContrast } from '../row-contrast.ts';
import { skipsReview } from '../skips-review.ts';
import { TABLE_METRICS } from '../table-metrics.ts';

/** More are not read; the table has the rest. */
const MOST_NAMED = 3;

/** More crowd out what somebody can act on. */
const MOST_SENTENCES = 2;

/** At level .95 so many figures with nothing behind them hold one that looks different. */
const ONE_BY_CHANCE = 20;

const WORDS = ['faster', 'slower', 'better', 'worse'] as const;

interface Drawn {
  readonly cohort: Cohort;
  readonly contrast: Contrast;
}

interface Said extends Drawn {
  readonly isShown: boolean;
  readonly word: (typeof WORDS)[number];
}

/**
 * What contrasts within the same people say, the effect first and then the evidence. Nothing where an interval holds "no
 * difference": no harness is named for what chance may have done.
 */
export function contrasts(comparison: Comparison): readonly Sentence[] {
  const drawn = drawnOf(comparison);
  const said = drawn.flatMap(saidOf);
  const shown = said.filter(({ isShown }) => isShown);
  const looks = said.filter(({ isShown }) => !isShown);
  return [...shownSentences(shown), ...looksSentence(looks, drawn.length)].slice(0, MOST_SENTENCES);
}

/** Those that could say something. Repositories alone do not tell the harness from who uses it. */
function drawnOf(comparison: Comparison): readonly Drawn[] {
  return comparison.cohorts.filter(hasFigures).flatMap((cohort) =>
    TABLE_METRICS.flatMap((id) => {
      const contrast = rowContrast(comparison, cohort, id);
      const isWithin = contrast !== undefined && contrast.main.grade <= 'C';
      return isWithin && contrast.main.estimate.kind === 'estimate' ? [{ cohort, contrast }] : [];
    }),
  );
}

/** A gain of time that goes with skipped review is shown to nobody, and how late a review comes is then no news. */
function saidOf({ cohort, contrast }: Drawn): readonly Said[] {
  const { reading, metric, scale } = contrast;
  if (reading.kind !== 'shown' && reading.kind !== 'one-look') return [];
  const isSkipped = scale === 'ratio' && skipsReview(cohort);
  if (isSkipped && metric !== ROW_CONTRAST) return [];
  const speed = reading.direction === 'better' ? 'faster' : 'slower';
  const isShown = reading.kind === 'shown' && !(isSkipped && reading.direction === 'better');
  return [{ cohort, contrast, isShown, word: metric === ROW_CONTRAST ? speed : reading.direction }];
}

function shownSentences(said: readonly Said[]): readonly Sentence[] {
  const words = WORDS.filter((word) => said.some((one) => one.word === word));
  if (words.length > MOST_SENTENCES) return [shownSentence('different', said)];
  return words.map((word) =>
    shownSentence(
      word,
      said.filter((one) => one.word === word),
    ),
  );
}

function shownSentence(word: string, said: readonly Said[]): Sentence {
  const lead = `${word.charAt(0).toUpperCase()}${word.slice(1)}, shown:`;
  return { lead, text: `${items(said)}. Valid at every weekly look.` };
}

function looksSentence(said: readonly Said[], looked: number): readonly Sentence[] {
  const words = [...new Set(said.map(({ word }) => word))];
  if (said.length === 0) return [];
  const word = words.length === 1 ? words[0] : 'different';
  return [{ lead: `Looks ${word}, is not shown to be:`, text: `${items(said)}.${byChance(said, looked)}` }];
}

/** `Codex, time to merge: 0.87 × (0.60–1.27); Cursor, merged by day 14: −9 points (−15 to −3), against …`. */
function items(said: readonly Said[]): string {
  const more = said.length > MOST_NAMED + 1 ? said.length - MOST_NAMED : 0;
  const named = said.slice(0, said.length - more).map(item);
  const rest = more > 0 ? [`${counted(more, 'more figure')} in the table`] : [];
  return `${[...named, ...rest].join('; ')}, against the same people’s other PRs`;
}

function item({ cohort, contrast: { main, scale, metric, title, reviewedOnly } }: Said): string {
  const figure = contrastFigure(main.estimate, scale);
  if (metric !== ROW_CONTRAST) return `${cohort.name}, ${inSentence(title)}: ${figure}`;
  const skipped = skipsReview(cohort) ? ' with most merges unreviewed' : '';
  const reviewed =
    reviewedOnly?.estimate.kind === 'estimate'
      ? `, of independently reviewed PRs ${contrastFigure(reviewedOnly.estimate, scale)}`
      : '';
  return `${cohort.name}, time to merge: ${figure}${skipped}${reviewed}`;
}

/** Intervals that hold at every look share no such error. */
function byChance(said: readonly Said[], looked: number): string {
  if (said.every(({ contrast }) => contrast.look === 'any')) return '';
  const some = looked / ONE_BY_CHANCE;
  const figures = counted(looked, 'such figure');
  if (some < 1) return ` Of ${figures} one looks so by chance in about one of ${whole(1 / some)} reports.`;
  const many = Math.round(some);
  return ` Of ${figures} about ${whole(many)} ${many === 1 ? 'looks' : 'look'} so by chance every week.`;
}
