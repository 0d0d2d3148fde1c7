import type { Cohort } from '../../domain/comparison.ts';
import type { Contrast, ContrastFigure } from '../../domain/contrast.ts';
import type { Report } from '../../domain/report.ts';
import { ROW_CONTRAST } from '../contrast-cell.ts';
import { contrastOf } from '../contrast-of.ts';
import { contrastFigure } from '../figures/contrast-figure.ts';
import { percent } from '../format/percent.ts';
import { ratio } from '../format/ratio.ts';
import { whole } from '../format/whole.ts';
import { holdUpText } from '../hold-up-text.ts';
import { bold } from '../nodes/bold.ts';
import { code } from '../nodes/code.ts';
import { details } from '../nodes/details.ts';
import { figure } from '../nodes/figure.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type Cell, type Column, table } from '../nodes/table.ts';
import { rowContrast } from '../row-contrast.ts';
import { rowWords } from '../row-words.ts';
import type { Section } from '../section.ts';
import { TABLE_METRICS } from '../table-metrics.ts';
import { tableRows } from '../table-rows.ts';

/** More are not read; the rest is in the JSON. */
const MOST_HARNESSES = 6;

/** One way to draw a figure, as it is called. */
interface Way {
  readonly name: Cell;
  readonly figure: ContrastFigure;
  readonly scale: Contrast['scale'];
  /** The contrast whose main figure it is; the other ways are for display. */
  readonly of?: Contrast;
}

/** The figure of each harness drawn in other ways, with what each rests on. `null` where no harness has one. */
export function holdUp(report: Report): Section | null {
  const drawn = tableRows(report).flatMap((cohort) => {
    const contrast = rowContrast(report, cohort, ROW_CONTRAST);
    return contrast?.main.estimate.kind === 'estimate' ? [{ cohort, contrast }] : [];
  });
  if (drawn.length === 0) return null;
  return {
    id: 'hold-up',
    name: 'does it hold up?',
    nodes: drawn.slice(0, MOST_HARNESSES).flatMap((one) => part(one.cohort, one.contrast, report)),
  };
}

function part(cohort: Cohort, contrast: Contrast, report: Report) {
  const ways = waysOf(cohort, contrast, report);
  return details(`Does it hold up? ${cohort.name}`, `: ${inShort(contrast, ways)}`, [
    table(columns(contrast), [
      ...ways.map((way) => row(way, cohort)),
      ...TABLE_METRICS.flatMap((id) => {
        const other = id === ROW_CONTRAST ? undefined : rowContrast(report, cohort, id);
        return other === undefined || other.main.estimate.kind === 'unknown'
          ? []
          : [
              row(
                { name: `${other.title}, same people`, figure: other.main, scale: other.scale, of: other },
                cohort,
              ),
            ];
      }),
    ]),
    ...holdUpText(cohort, contrast).map((text) => paragraph(text)),
  ]);
}

function columns({ look }: Contrast): readonly Column[] {
  return [
    { head: 'With it against without it', align: 'left' },
    { head: look === 'any' ? 'Figure (90 %, any look)' : 'Figure (95 %, one look)', align: 'right' },
    { head: 'PRs', align: 'right' },
    { head: 'People', align: 'right' },
    { head: 'Kept', align: 'right' },
    { head: 'Grade', align: 'left' },
    { head: 'Reads as', align: 'left' },
  ];
}

const DESIGNS = {
  crude: 'crude',
  'same-repository': 'same repository',
  repositories: 'within repositories',
  'same-person': 'same people',
} as const satisfies Readonly<Record<ContrastFigure['design'], string>>;

/** The weakest first; what stands in the table is in bold. */
function waysOf(cohort: Cohort, contrast: Contrast, report: Report): readonly Way[] {
  const { title, scale, main, variants, reviewedOnly, withoutLargestRepository: without } = contrast;
  const unmarked =
    contrast.baseline === 'unmarked' ? undefined : contrastOf(report, cohort, ROW_CONTRAST, 'unmarked');
  const way = (name: Cell, its: ContrastFigure): Way => ({ name, figure: its, scale });
  return [
    ...[...variants].reverse().map((variant) => way(`${title}, ${DESIGNS[variant.design]}`, variant)),
    ...(unmarked === undefined
      ? []
      : [way(`${title}, ${DESIGNS[unmarked.main.design]}, unmarked PRs only`, unmarked.main)]),
    { ...way(bold(`${title}, ${DESIGNS[main.design]}`), main), of: contrast },
    ...(reviewedOnly === null ? [] : [way('… of those with an independent review', reviewedOnly)]),
    ...(without === null
      ? []
      : [way(['… without the largest repository, ', code(without.repository)], without.figure)]),
  ];
}

function row({ name, figure: its, scale, of }: Way, cohort: Cohort): readonly Cell[] {
  const { estimate, n, persons, kept, grade } = its;
  return [
    name,
    figure(contrastFigure(estimate, scale)),
    figure(`${whole(n.a)} / ${whole(n.b)}`),
    whole(persons),
    figure(`${share(kept.a)} / ${share(kept.b)}`),
    grade,
    of === undefined ? '' : rowWords(of, cohort),
  ];
}

function share(kept: number | null): string {
  return kept === null ? 'none' : percent(kept);
}

function inShort({ main, scale, reading }: Contrast, ways: readonly Way[]): string {
  if (main.estimate.kind !== 'estimate' || scale !== 'ratio') return '';
  const values = ways.flatMap(({ figure: { estimate } }) =>
    estimate.kind === 'estimate' ? [estimate.value] : [],
  );
  const range = `${ratio(Math.min(...values))} to ${ratio(Math.max(...values))} ×`;
  const mind = reading.kind === 'not-comparable' ? ', not comparable' : '';
  const said = `${ratio(main.estimate.value)} × the time to merge${mind}`;
  return values.length < 2 ? said : `${said}; ${range} drawn in ${whole(values.length)} ways`;
}
