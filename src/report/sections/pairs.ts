import type { Contrast } from '../../domain/contrast.ts';
import type { Report } from '../../domain/report.ts';
import { ROW_CONTRAST } from '../contrast-cell.ts';
import { discoveries, FALSE_DISCOVERIES } from '../discoveries.ts';
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
import { TABLE_METRICS } from '../table-metrics.ts';

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
  const { found, of } = discoveries(drawn.flatMap((pair) => [...pair.values()]));
  return {
    id: 'pairs',
    name: 'harness against harness',
    nodes: details('Harness against harness', `: ${counted(drawn.length, 'pair')} used by the same people`, [
      table(
        columns(report),
        shown.map((pair) => row(pair, report, found)),
      ),
      paragraph(
        'The first harness against the second, where one person used both in one repository within four weeks. ' +
          `Of ${counted(of, 'comparable figure')}, in bold what stays apart at a false discovery rate of ` +
          `${percent(FALSE_DISCOVERIES)} (Benjamini–Hochberg, one look). That is to find questions, not to decide.`,
        ...unlisted(drawn.length - shown.length, all.length - drawn.length),
      ),
    ]),
  };
}

function pairsOf({ contrasts }: Report): readonly Pair[] {
  const byPair = new Map<string, Map<string, Contrast>>();
  for (const contrast of contrasts) {
    const { baseline, a, b, model, metric } = contrast;
    if ((baseline !== 'harness' && baseline !== 'same-model') || !isInTable(metric)) continue;
    const key = JSON.stringify([a, b, model]);
    const pair = byPair.get(key) ?? new Map<string, Contrast>();
    byPair.set(key, pair.set(metric, contrast));
  }
  return [...byPair.values()];
}

function isInTable(metric: string): boolean {
  return TABLE_METRICS.some((id) => id === metric);
}

function hasFigure({ main }: Contrast): boolean {
  return main.estimate.kind === 'estimate';
}

function columns({ all }: Report): readonly Column[] {
  return [
    { head: 'Harnesses', align: 'left' },
    { head: 'PRs', align: 'right' },
    { head: 'People', align: 'right' },
    ...TABLE_METRICS.map((id): Column => ({ head: all.metrics[id]?.title ?? id, align: 'right' })),
    { head: 'Note', align: 'left' },
  ];
}

function row(pair: Pair, { cohorts }: Report, found: ReadonlySet<Contrast>): readonly Cell[] {
  const time = pair.get(ROW_CONTRAST) ?? [...pair.values()][0];
  if (time === undefined) return [];
  const name = (id: string | null) => cohorts.find((cohort) => cohort.id === id)?.name ?? id ?? '';
  const both = `${name(time.a)} / ${name(time.b)}`;
  return [
    time.model === null ? both : `${both}, both with ${time.model}`,
    figure(`${whole(time.main.n.a)} / ${whole(time.main.n.b)}`),
    whole(time.main.persons),
    ...TABLE_METRICS.map((id) => cell(pair.get(id), found)),
    time.reading.kind === 'not-comparable' ? readingWords(time) : '',
  ];
}

function cell(contrast: Contrast | undefined, found: ReadonlySet<Contrast>): Cell {
  if (contrast === undefined) return '';
  const text = figure(contrastFigure(contrast.main.estimate, contrast.scale));
  return found.has(contrast) ? { type: 'strong', children: [text] } : text;
}

function unlisted(more: number, tooFew: number): readonly string[] {
  return [
    ...(more > 0 ? [` ${counted(more, 'more pair')} in the report’s JSON and CSV.`] : []),
    ...(tooFew > 0 ? [` Too few PRs of the same people for a figure: ${counted(tooFew, 'pair')}.`] : []),
  ];
}
