import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/domain/attribution.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { LabelledRow } from '../../src/evaluation/labelled-row.ts';
import { unmetThresholds } from '../../src/evaluation/unmet-thresholds.ts';

const IDS = ['aider', 'claude-code', 'codex'];

interface Case {
  readonly expected: string | null;
  /** `?codex`: suggestive. */
  readonly said: string | null;
  readonly model?: string;
  readonly saidModel?: string;
}

function row({ expected, said, model, saidModel }: Case, index: number): LabelledRow {
  return {
    ref: { repository: 'acme/shop', number: index + 1 },
    expected: { harness: expected, model: model ?? null },
    attributed: { verdict: verdict(said, saidModel ?? null), evidence: [] },
  };
}

function verdict(said: string | null, model: string | null): Attribution {
  if (said === null) return { kind: 'unattributed' };
  if (said === 'automation') return { kind: 'automation', bot: 'dependabot[bot]' };
  return {
    kind: 'harness',
    harness: said.replace('?', ''),
    model,
    autonomy: 'assistant',
    strength: said.startsWith('?') ? 'suggestive' : 'conclusive',
    basis: 'text',
    shareOfCommits: null,
    others: [],
  };
}

function evaluated(cases: readonly Case[], unlabelled = 0) {
  return evaluate(cases.map(row), { ids: IDS, unlabelled });
}

function times(n: number, one: Case): readonly Case[] {
  return Array.from({ length: n }, () => one);
}

describe('evaluate', () => {
  it('counts precision over claims and recall over rows, per harness and together', () => {
    const { overall, harnesses } = evaluated([
      ...times(8, { expected: 'codex', said: 'codex' }),
      { expected: 'codex', said: 'aider' },
      { expected: 'codex', said: null },
      ...times(2, { expected: 'aider', said: 'aider' }),
      { expected: null, said: 'codex' },
    ]);
    expect(harnesses.map(({ harness, n, claims, right }) => [harness, n, claims, right])).toEqual([
      ['aider', 2, 3, 2],
      ['codex', 10, 9, 8],
    ]);
    expect(overall).toMatchObject({ n: 12, claims: 12, right: 10 });
    expect(harnesses[1]?.precision?.value).toBeCloseTo(8 / 9, 12);
    expect(harnesses[1]?.recall?.value).toBeCloseTo(0.8, 12);
    // 2 · 8 / (9 + 10)
    expect(harnesses[1]?.f1?.value).toBeCloseTo(16 / 19, 12);
  });

  it("gives shares Wilson's interval, and F1 that of the share that it rises with", () => {
    const cases = [
      ...times(81, { expected: 'codex', said: 'codex' }),
      ...times(182, { expected: 'codex', said: null }),
    ];
    const { recall, precision, f1 } = evaluated(cases).overall;
    // Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I, method 3: 81 of 263.
    expect(recall?.low).toBeCloseTo(0.2553, 4);
    expect(recall?.high).toBeCloseTo(0.3662, 4);
    expect(precision).toMatchObject({ value: 1, high: 1 });
    // J = 81/263 with those limits: 2J/(1+J).
    expect(f1?.value).toBeCloseTo(162 / 344, 12);
    expect(f1?.low).toBeCloseTo((2 * 0.2553) / 1.2553, 3);
    expect(f1?.high).toBeCloseTo((2 * 0.3662) / 1.3662, 3);
  });

  it('has no share where there is nothing to have one of', () => {
    const { overall, models } = evaluated([{ expected: null, said: null }]);
    expect(overall).toEqual({ n: 0, claims: 0, right: 0, precision: null, recall: null, f1: null });
    expect(models.accuracy).toBeNull();
  });

  it('tells false claims, confusions, misses and silence apart', () => {
    const { falseClaims, confusions, errors } = evaluated([
      { expected: null, said: 'codex' },
      { expected: null, said: null },
      { expected: null, said: 'automation' },
      { expected: 'aider', said: 'codex' },
      { expected: 'aider', said: 'codex' },
      { expected: 'codex', said: 'automation' },
    ]);
    expect(falseClaims).toBe(1);
    expect(confusions).toEqual([{ expected: 'aider', said: 'codex', n: 2 }]);
    expect(errors.map(({ kind, expected, said }) => [kind, expected, said])).toEqual([
      ['false-claim', null, 'codex'],
      ['wrong-harness', 'aider', 'codex'],
      ['wrong-harness', 'aider', 'codex'],
      ['missed', 'codex', 'automation'],
    ]);
  });

  it('counts suggestive verdicts as neither found nor falsely claimed', () => {
    const { overall, falseClaims, suggestive, errors } = evaluated([
      { expected: 'codex', said: '?codex' },
      { expected: null, said: '?codex' },
      { expected: 'codex', said: 'codex' },
    ]);
    expect([overall.n, overall.claims, overall.right]).toEqual([2, 1, 1]);
    expect([falseClaims, suggestive]).toEqual([0, 2]);
    expect(errors.map(({ kind }) => kind)).toEqual(['suggestive', 'suggestive']);
  });

  it('keeps labels that no harness has apart, with the id that they may mean', () => {
    const { overall, notInCatalogue, falseClaims, negatives } = evaluated([
      { expected: 'claude', said: 'claude-code' },
      { expected: 'claude', said: null },
      { expected: 'nonesuch', said: null },
    ]);
    expect(notInCatalogue).toEqual([
      { harness: 'claude', nearest: 'claude-code', n: 2, claimed: 1 },
      { harness: 'nonesuch', nearest: null, n: 1, claimed: 0 },
    ]);
    expect([overall.n, overall.claims, falseClaims, negatives]).toEqual([0, 1, 1, 0]);
  });

  it('never takes a row without a label for a negative', () => {
    expect(evaluated([{ expected: null, said: null }], 5)).toMatchObject({
      labelled: 1,
      negatives: 1,
      unlabelled: 5,
    });
  });

  it('holds models against labels that name one: a family stands for its versions, not the other way round', () => {
    const of = (model: string | undefined, saidModel: string | undefined): Case => ({
      expected: 'aider',
      said: 'aider',
      ...(model === undefined ? {} : { model }),
      ...(saidModel === undefined ? {} : { saidModel }),
    });
    const { models, errors } = evaluated([
      of('claude/opus-4.6', 'claude/opus-4.6'),
      of('claude', 'claude/opus-4.6'),
      of('claude/opus-4.6', 'claude'),
      of('claude/opus-4.6', 'claude/sonnet-4.5'),
      of('gpt/5', undefined),
      of(undefined, 'gpt/5'),
    ]);
    expect(models).toMatchObject({ n: 5, right: 2, declaredOther: 1, notSaid: 2 });
    expect(errors.map(({ kind, expected, said }) => [kind, expected, said])).toEqual([
      ['other-model', 'claude/opus-4.6', 'claude/sonnet-4.5'],
    ]);
  });
});

describe('thresholds', () => {
  const evaluation = evaluated([
    ...times(19, { expected: 'codex', said: 'codex' }),
    { expected: 'codex', said: null },
    { expected: 'aider', said: null },
    { expected: null, said: 'codex' },
  ]);

  it('are met by a figure that is just as high', () => {
    // 19 of 20 claims, 19 of 21 rows, one false claim.
    const met = {
      minPrecision: 0.95,
      minRecall: 19 / 21,
      maxFalseClaims: 1,
      minPerHarness: 0.95,
      minRows: 20,
    };
    expect(unmetThresholds(evaluation, met)).toEqual([]);
    expect(unmetThresholds(evaluation, { minRows: 20 })).toEqual([]);
  });

  it('are named each, with what was found', () => {
    const asked = {
      minPrecision: 0.96,
      minRecall: 0.91,
      minF1: 0.99,
      maxFalseClaims: 0,
      minPerHarness: 0.96,
      minRows: 1,
    };
    expect(
      unmetThresholds(evaluation, asked).map(({ figure, harness, found }) => [figure, harness, found]),
    ).toEqual([
      ['precision', null, 0.95],
      ['recall', null, 19 / 21],
      ['F1', null, expect.closeTo(38 / 41, 12)],
      ['false claims', null, 1],
      ['precision', 'aider', null],
      ['recall', 'aider', 0],
      ['precision', 'codex', 0.95],
      ['recall', 'codex', 0.95],
    ]);
  });
});
