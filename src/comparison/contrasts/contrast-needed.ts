import type { Contrast, EvidenceNeeded } from '../../domain/contrast.ts';
import { DAY } from '../../domain/duration.ts';
import type { ContrastEstimate } from '../../statistics/contrast-estimate.ts';
import { evidenceNeeded } from '../../statistics/evidence-needed.ts';
import type { ContrastRule } from './contrast-rule.ts';
import type { ContrastWindow } from './contrast-window.ts';
import { intervalReach } from './interval-reach.ts';

/** The gain that one wants to see, unless a policy says otherwise: a tenth less time, ten points of a share. */
const WANTED = { ratio: 0.9, difference: 0.1 } as const;

/** The quantile for fewer is beyond all use. */
const LEAST_PERSONS = 2;

/** What it would take to tell the wanted gain from no difference; `null` where no variance says so. */
export function contrastNeeded(
  estimate: ContrastEstimate | null,
  better: Contrast['better'],
  rule: ContrastRule,
  window: ContrastWindow,
): EvidenceNeeded | null {
  if (estimate === null || estimate.variance === null || better === 'neither') return null;
  const { treatedPersons, controlPersons, treated, control, variance } = estimate;
  if (Math.min(treatedPersons, controlPersons) < rule.minimum.privacyPersons) return null;
  const multiplier = intervalReach(estimate, rule);
  if (multiplier === null || estimate.effectivePersons < LEAST_PERSONS) return null;
  const side = better === 'higher' ? 1 : -1;
  const pairs = Math.min(treated, control);
  const isRatio = rule.scale === 'ratio';
  const wanted = isRatio ? WANTED.ratio ** -side : side * WANTED.difference;
  const needed = evidenceNeeded({
    pairs,
    weeks: (window.until - window.from) / (7 * DAY),
    standardError: Math.sqrt(variance),
    multiplier,
    wanted: isRatio ? Math.log(wanted) : wanted,
    margin: 0,
  });
  if (needed === null) return null;
  const { neededPairs, weeks, detectable } = needed;
  return { wanted, pairs, neededPairs, weeks, detectable: isRatio ? Math.exp(detectable) : detectable };
}
