import { normalCriticalValue } from './normal-critical-value.ts';

/** How far the evidence is, and what is asked of it. */
export interface EvidenceSoFar {
  /** Pairs of units so far: the smaller arm in strata that hold both. */
  readonly pairs: number;
  /** Weeks in which they came. */
  readonly weeks: number;
  readonly standardError: number;
  /** Half-width of the interval in standard errors. */
  readonly multiplier: number;
  /** The difference that one wants to see shown, and the one it must be told from, on the scale of the scores. */
  readonly wanted: number;
  readonly margin: number;
}

/** What it would take, in four of five such organisations, to show the wanted difference if it is there. */
export interface EvidenceToCome {
  /** In all, those so far included. */
  readonly neededPairs: number;
  /** Still to come at the present rate; 0 where the pairs suffice. */
  readonly weeks: number;
  /** The smallest difference, on the wanted side of the margin, that would be shown now in four of five. */
  readonly detectable: number;
}

/** The two-sided level of .6 has the one-sided critical value of a power of .8: .8416. */
const POWER = normalCriticalValue(0.6);

/**
 * Pairs needed ≈ pairs now · ((M + .84)·se/|wanted − margin|)²: information grows with the pairs, and M changes little.
 *
 * Source: the usual sample size for a normal estimate, as in Armitage, Berry & Matthews 2002, Statistical Methods in
 * Medical Research, 4th ed., 4.6. Conventions: pairs are rounded up, weeks are not; `null` while no pair came.
 * Throws a `RangeError` unless the standard error is above 0 and wanted and margin differ.
 */
export function evidenceNeeded(evidence: EvidenceSoFar): EvidenceToCome | null {
  const { pairs, weeks, standardError, multiplier, wanted, margin } = evidence;
  if (pairs === 0) return null;
  if (!(standardError > 0)) throw new RangeError(`a standard error must be above 0, not ${standardError}`);
  if (!(Math.abs(wanted - margin) > 0)) throw new RangeError(`nothing tells ${wanted} from ${margin}`);
  const reach = (multiplier + POWER) * standardError;
  const needed = pairs * (reach / (wanted - margin)) ** 2;
  return {
    neededPairs: Math.ceil(needed),
    weeks: (Math.max(0, needed - pairs) / pairs) * weeks,
    detectable: margin + Math.sign(wanted - margin) * reach,
  };
}
