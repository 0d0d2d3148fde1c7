import { nearestId } from '../attribution/nearest-id.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { Confusion, Evaluation, HarnessScore, Score, UnknownHarness } from './evaluation.ts';
import { judgeRow } from './judge-row.ts';
import type { LabelledRow } from './labelled-row.ts';
import { modelScore } from './model-score.ts';
import { rowErrors } from './row-errors.ts';
import { scoreOf } from './score.ts';

/**
 * Holds verdicts, on everything that was seen, against labels. A harness that the catalogue does not have cannot be
 * found: any claim there is false, none is right.
 */
export function evaluate(
  rows: readonly LabelledRow[],
  { ids, unlabelled }: { readonly ids: readonly HarnessId[]; readonly unlabelled: number },
): Evaluation {
  const known = new Set(ids);
  const answers = rows.map((row): Answer => answerOf(row, known));
  const by = answers.map(({ judgement }) => judgement);
  return {
    labelled: rows.length,
    unlabelled,
    negatives: rows.filter(({ expected }) => expected.harness === null).length,
    notInCatalogue: unknownHarnesses(answers, ids),
    personsWord: answers.filter(({ isPersonsWord }) => isPersonsWord).length,
    overall: scoreOf(countsOf(answers, () => true)),
    harnesses: harnessScores(answers),
    falseClaims: by.filter((judgement) => judgement === 'false-claim').length,
    suggestive: by.filter((judgement) => judgement === 'suggestive').length,
    models: modelScore(rows),
    confusions: confusions(answers),
    errors: answers.flatMap(({ row, expected }) => rowErrors(row, expected)),
  };
}

/** A row with what counts of it. `claim`: the harness that is named conclusively. */
interface Answer {
  readonly row: LabelledRow;
  readonly expected: HarnessId | null;
  readonly claim: HarnessId | null;
  readonly judgement: ReturnType<typeof judgeRow>;
  readonly isPersonsWord: boolean;
}

function answerOf(row: LabelledRow, known: ReadonlySet<HarnessId>): Answer {
  const { verdict } = row.attributed;
  const expected =
    row.expected.harness !== null && known.has(row.expected.harness) ? row.expected.harness : null;
  const claim = verdict.kind === 'harness' && verdict.strength === 'conclusive' ? verdict.harness : null;
  const isPersonsWord = row.attributed.evidence.some(
    ({ basis, setAside }) => basis === 'person' && setAside === null,
  );
  return { row, expected, claim, judgement: judgeRow(verdict, expected), isPersonsWord };
}

function countsOf(
  answers: readonly Answer[],
  isMeant: (harness: HarnessId) => boolean,
): Pick<Score, 'n' | 'claims' | 'right'> {
  return {
    n: answers.filter(({ expected }) => expected !== null && isMeant(expected)).length,
    claims: answers.filter(({ claim }) => claim !== null && isMeant(claim)).length,
    right: answers.filter(({ claim, expected }) => claim !== null && claim === expected && isMeant(claim))
      .length,
  };
}

function harnessScores(answers: readonly Answer[]): readonly HarnessScore[] {
  const seen = new Set(
    answers.flatMap(({ expected, claim }) => [expected, claim]).filter((id) => id !== null),
  );
  return [...seen]
    .toSorted()
    .map((harness) => ({ harness, ...scoreOf(countsOf(answers, (id) => id === harness)) }));
}

function unknownHarnesses(answers: readonly Answer[], ids: readonly HarnessId[]): readonly UnknownHarness[] {
  const unknown = answers.filter(({ row, expected }) => row.expected.harness !== null && expected === null);
  return [...Map.groupBy(unknown, ({ row }) => row.expected.harness ?? '')]
    .map(([harness, group]) => ({
      harness,
      nearest: nearestId(harness, ids),
      n: group.length,
      claimed: group.filter(({ claim }) => claim !== null).length,
    }))
    .toSorted((a, b) => b.n - a.n || (a.harness < b.harness ? -1 : 1));
}

function confusions(answers: readonly Answer[]): readonly Confusion[] {
  const counts = new Map<string, { readonly expected: HarnessId; readonly said: HarnessId; n: number }>();
  for (const { judgement, expected, claim } of answers) {
    if (judgement !== 'wrong-harness' || expected === null || claim === null) continue;
    const key = JSON.stringify([expected, claim]);
    const pair = counts.get(key) ?? { expected, said: claim, n: 0 };
    pair.n += 1;
    counts.set(key, pair);
  }
  return [...counts.values()].toSorted(
    (a, b) => b.n - a.n || (a.expected + a.said < b.expected + b.said ? -1 : 1),
  );
}
