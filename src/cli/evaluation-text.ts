import type { Evaluation, EvaluationError, Score } from '../evaluation/evaluation.ts';
import { whole } from '../report/format/whole.ts';
import { printable } from '../report/printable.ts';

/** An evaluation as plain text: the figures by harness, what is mistaken for what, and every error. Safe for a terminal. */
export function evaluationText(evaluation: Evaluation): string {
  return [
    ...headLines(evaluation),
    '',
    ...scoreTable(evaluation),
    '',
    ...modelLines(evaluation),
    ...section('Not in the catalogue', evaluation.notInCatalogue.map(unknownLine)),
    ...section(
      'Taken for another harness',
      evaluation.confusions.map(({ expected, said, n }) => `${whole(n)} × ${expected} → ${said}`),
    ),
    ...ERRORS.flatMap(({ kind, title }) =>
      section(title, evaluation.errors.filter((error) => error.kind === kind).map(errorLine)),
    ),
    '',
  ].join('\n');
}

function headLines({ labelled, unlabelled, negatives, personsWord, falseClaims, suggestive }: Evaluation) {
  const left = unlabelled === 0 ? '' : `; ${whole(unlabelled)} without "expected" are left out`;
  return [
    `Labelled pull requests: ${whole(labelled)}, ${whole(negatives)} of them with no harness${left}`,
    `False claims: ${whole(falseClaims)}. Suggestive only, neither right nor false: ${whole(suggestive)}.`,
    ...(personsWord === 0 ? [] : [`${whole(personsWord)} verdicts rest on a person's word, not on signals.`]),
  ];
}

function scoreTable({ overall, harnesses }: Evaluation): readonly string[] {
  const rows = [
    ['harness', 'n', 'claims', 'precision', 'recall', 'F1'],
    ...harnesses.map((score) => [score.harness, ...cells(score)]),
    ['all', ...cells(overall)],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cells({ n, claims, precision, recall, f1 }: Score): readonly string[] {
  return [whole(n), whole(claims), ...[precision, recall, f1].map(intervalText)];
}

function intervalText(interval: Score['recall']): string {
  if (interval === null) return '–';
  return `${tenths(interval.value)} % (${tenths(interval.low)}–${tenths(interval.high)})`;
}

/** Per cent with one decimal; never rounded up to all or down to none. */
function tenths(share: number): string {
  if (share < 1 && share >= 0.9995) return '> 99.9';
  if (share > 0 && share < 0.0005) return '< 0.1';
  return (share * 100).toFixed(1).replace(/\.0$/, '');
}

function modelLines({ models }: Evaluation): readonly string[] {
  const { n, right, declaredOther, notSaid, accuracy } = models;
  if (n === 0) return ['Model: no label names one.'];
  const counts = `${whole(right)} right, ${whole(declaredOther)} declared another, ${whole(notSaid)} not said`;
  return [`Model, where the label names one: ${intervalText(accuracy)} of ${whole(n)}: ${counts}`];
}

function unknownLine({ harness, nearest, n, claimed }: Evaluation['notInCatalogue'][number]): string {
  const hint = nearest === null ? '' : ` (did you mean ${nearest}?)`;
  return `${printable(harness)}${hint}: ${whole(n)}, ${whole(claimed)} of them claimed`;
}

const ERRORS: readonly { readonly kind: EvaluationError['kind']; readonly title: string }[] = [
  { kind: 'false-claim', title: 'False claims' },
  { kind: 'wrong-harness', title: 'Another harness' },
  { kind: 'missed', title: 'Missed' },
  { kind: 'suggestive', title: 'Suggestive only' },
  { kind: 'other-model', title: 'Another model' },
];

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function errorLine({ ref, expected, said, signal }: EvaluationError): string {
  const pair = `${printable(expected ?? 'none')} → ${printable(said ?? 'none')}`;
  return `${printable(ref.repository)}#${ref.number}  ${pair}  ${signalText(signal)}`;
}

function signalText(signal: EvaluationError['signal']): string {
  if (signal === null) return 'no mark was seen';
  const place = `${signal.id} in ${signal.field}`;
  return signal.setAside === null ? place : `${place}, set aside: ${printable(signal.setAside)}`;
}
