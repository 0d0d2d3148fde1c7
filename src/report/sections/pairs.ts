import type { Contrast } from '../../domain/contrast.ts';
import type { Report } from '../../domain/report.ts';
import { ROW_CONTRAST } from '../contrast-cell.ts';
import { contrastFigure } from '../figures/contrast-figure.ts';
import { counted } from '../format/counted.ts';
import { percent } from '../format/percent.ts';
import { whole } from '../format/whole.ts';
import { details } from '../nodes/details.ts';
import { figure } from '../nodes/figure.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type Cell, type Column, table } from '../nodes/table.ts';
import { readingWords } from '../reading-words.ts';
import type { Section } from '../section.ts';

/** More are not read. */
const MOST_PAIRS = 12;

/** One harness beside another, by metric id. */
type Pair = ReadonlyMap<string, Contrast>;

/** Harness against harness, and the same model in two of them: a look around, no decision. `null` without any figure. */
export function pairs(report: Report): Section | null {
  const all = pairsOf(report);
  const drawn = all.filter((pair) => [...pair.values()].some(hasFigure));
  if (drawn.length === 0) return null;
  const shown = drawn.slice(0, MOST_PAIRS);
  const tested = drawn.flatMap((pair) => [...pair.values()]).filter(({ apart }) => apart !== null).length;
  const metrics = metricsOf(drawn);
  return {
    id: 'pairs',
    name: 'harness against harness',
    nodes: details('Harness against harness', `: ${counted(drawn.length, 'pair')}`, [
      table(
        columns(metrics),
        shown.map((pair) => row(pair, report, metrics)),
      ),
      paragraph(
        WITHIN,
        ...(drawn.some(isOfRepositories) ? [NOBODY_KNOWN] : []),
        together(tested),
        ...unlisted(drawn.length - shown.length, all.length - drawn.length),
      ),
    ]),
  };
}

const WITHIN =
  'The first harness against the second, where one person used both in one repository within four weeks.';

const NOBODY_KNOWN = ' Where nobody is known by name, repositories stand for people.';

function together(figures: number): string {
  if (figures === 0) return ' None of the figures is comparable.';
  return (
    ` Of ${counted(figures, 'comparable figure')}, in bold what stays apart at a false discovery rate of ` +
    `${percent(0.05)} (Benjamini–Hochberg, one look). That is to find questions, not to decide.`
  );
}

function pairsOf({ contrasts }: Report): readonly Pair[] {
  const byPair = new Map<string, Map<string, Contrast>>();
  for (const contrast of contrasts) {
    const { baseline, a, b, model, metric } = contrast;
    if (baseline !== 'harness' && baseline !== 'same-model') continue;
    const key = JSON.stringify([a, b, model]);
    const pair = byPair.get(key) ?? new Map<string, Contrast>();
    byPair.set(key, pair.set(metric, contrast));
  }
  return [...byPair.values()];
}

/** Those that some pair has a figure of, with their titles. */
function metricsOf(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const drawn = pairs.flatMap((pair) => [...pair.values()].filter(hasFigure));
  return new Map(drawn.map(({ metric, title }) => [metric, title]));
}

function isOfRepositories(pair: Pair): boolean {
  return [...pair.values()].some(({ main }) => main.design === 'repositories');
}

function hasFigure({ main }: Contrast): boolean {
  return main.estimate.kind === 'estimate';
}

function columns(metrics: ReadonlyMap<string, string>): readonly Column[] {
  return [
    { head: 'Harnesses', align: 'left' },
    { head: 'PRs', align: 'right' },
    { head: 'People', align: 'right' },
    ...[...metrics.values()].map((head): Column => ({ head, align: 'right' })),
    { head: 'Note', align: 'left' },
  ];
}

/** How many it rests on goes by the time to merge, where there is one. */
function row(pair: Pair, { cohorts }: Report, metrics: ReadonlyMap<string, string>): readonly Cell[] {
  const first = pair.get(ROW_CONTRAST) ?? [...pair.values()][0];
  if (first === undefined) return [];
  const { a, b, model, main, reading } = first;
  const name = (id: string | null) => cohorts.find((cohort) => cohort.id === id)?.name ?? id ?? '';
  const both = `${name(a)} / ${name(b)}`;
  return [
    model === null ? both : `${both}, both with ${model}`,
    figure(`${whole(main.n.a)} / ${whole(main.n.b)}`),
    main.design === 'repositories' ? counted(main.persons, 'repository') : whole(main.persons),
    ...[...metrics.keys()].map((id) => cell(pair.get(id))),
    reading.kind === 'not-comparable' ? readingWords(first) : '',
  ];
}

function cell(contrast: Contrast | undefined): Cell {
  if (contrast === undefined) return '';
  const text = figure(contrastFigure(contrast.main.estimate, contrast.scale));
  return contrast.apart === true ? { type: 'strong', children: [text] } : text;
}

function unlisted(more: number, tooFew: number): readonly string[] {
  return [
    ...(more > 0 ? [` ${counted(more, 'more pair')} in the report’s JSON and CSV.`] : []),
    ...(tooFew > 0 ? [` Too few PRs of the same people for a figure: ${counted(tooFew, 'pair')}.`] : []),
  ];
}
