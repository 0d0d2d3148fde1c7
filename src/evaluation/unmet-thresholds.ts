import type { HarnessId } from '../domain/harness-id.ts';
import type { Evaluation } from './evaluation.ts';

/** What an evaluation has to reach. Shares 0–1; an absent one is not asked for. */
export interface Thresholds {
  readonly minPrecision?: number;
  readonly minRecall?: number;
  readonly minF1?: number;
  readonly maxFalseClaims?: number;
  /** Precision and recall of every harness with at least `minRows` rows. */
  readonly minPerHarness?: number;
  readonly minRows: number;
}

/** A threshold that is not met. `found: null`: there is nothing to have a share of. */
export interface Unmet {
  readonly figure: 'precision' | 'recall' | 'F1' | 'false claims';
  readonly harness: HarnessId | null;
  readonly needed: number;
  readonly found: number | null;
}

/** The thresholds that an evaluation does not meet, by the figures themselves, not by their limits. */
export function unmetThresholds(evaluation: Evaluation, thresholds: Thresholds): readonly Unmet[] {
  const { overall, falseClaims } = evaluation;
  const { minPrecision, minRecall, minF1, maxFalseClaims } = thresholds;
  const tooMany = maxFalseClaims !== undefined && falseClaims > maxFalseClaims;
  return [
    ...below('precision', overall.precision, minPrecision),
    ...below('recall', overall.recall, minRecall),
    ...below('F1', overall.f1, minF1),
    ...(tooMany
      ? [{ figure: 'false claims', harness: null, needed: maxFalseClaims, found: falseClaims } as const]
      : []),
    ...perHarness(evaluation, thresholds),
  ];
}

function perHarness({ harnesses }: Evaluation, { minPerHarness, minRows }: Thresholds): readonly Unmet[] {
  return harnesses
    .filter(({ n }) => n >= minRows)
    .flatMap(({ harness, precision, recall }) => [
      ...below('precision', precision, minPerHarness, harness),
      ...below('recall', recall, minPerHarness, harness),
    ]);
}

function below(
  figure: Unmet['figure'],
  share: { readonly value: number } | null,
  needed: number | undefined,
  harness: HarnessId | null = null,
): readonly Unmet[] {
  if (needed === undefined || (share !== null && share.value >= needed)) return [];
  return [{ figure, harness, needed, found: share?.value ?? null }];
}
