import type { Contrast, ContrastFigure, ContrastReading } from '../domain/contrast.ts';
import { type CsvRow, csvRow } from './csv-row.ts';

/** A contrast and the other ways in which it was drawn, a line each. Ratios, or differences of shares (0–1). */
export function contrastRows(contrast: Contrast): readonly CsvRow[] {
  const { main, variants, reviewedOnly, withoutLargestRepository: without } = contrast;
  return [
    row(contrast, main, ''),
    ...variants.map((variant) => row(contrast, variant, '')),
    ...(reviewedOnly === null ? [] : [row(contrast, reviewedOnly, ', reviewed only')]),
    ...(without === null ? [] : [row(contrast, without.figure, `, without ${without.repository}`)]),
  ];
}

function row(contrast: Contrast, figure: ContrastFigure, which: string): CsvRow {
  const { a, b, baseline, metric, title, scale, model, unknownPersons } = contrast;
  const isMain = figure === contrast.main;
  const subject = {
    cohort: a,
    metric,
    title,
    statistic: `${scale}: ${figure.design}${which}`,
    n: figure.n.a,
    unknown: unknownPersons.a,
    unit: scale,
  };
  return {
    ...csvRow(subject, figure.estimate),
    contrast: {
      against: b ?? baseline,
      model: model ?? '',
      design: figure.design,
      grade: figure.grade,
      nAgainst: figure.n.b,
      persons: figure.persons,
      kept: figure.kept.a,
      keptAgainst: figure.kept.b,
      tippingShare: isMain ? contrast.tippingShare : null,
      reading: isMain ? readingText(contrast.reading) : '',
    },
  };
}

function readingText(reading: ContrastReading): string {
  switch (reading.kind) {
    case 'shown':
    case 'one-look':
      return `${reading.kind}: ${reading.direction}`;
    case 'not-comparable':
      return `${reading.kind}: ${reading.why}`;
    case 'not-shown':
    case 'no-good-side':
    case 'too-few':
    case 'unknown':
      return reading.kind;
  }
}
