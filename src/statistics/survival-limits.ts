import { type Limits, logLogLimits } from './log-log-limits.ts';

/** How the limits of survival are formed: R's `conf.type`. */
export type SurvivalLimits = 'plain' | 'log' | 'log-log';

/**
 * Limits of a survival probability from its standard error, cut to 0–1.
 *
 * Source: Kalbfleisch & Prentice 2002, The Statistical Analysis of Failure Time Data, 2nd ed., 1.4.
 * R: `survfit(…, conf.type = kind)`. Conventions: none at survival 0, and with `log-log` none at survival 1.
 */
export function survivalLimits(
  kind: SurvivalLimits,
  survival: number,
  standardError: number,
  z: number,
): Limits {
  if (survival === 0) return { low: null, high: null };
  const spread = z * standardError;
  switch (kind) {
    case 'plain':
      return { low: Math.max(0, survival - spread), high: Math.min(1, survival + spread) };
    case 'log':
      return {
        low: survival * Math.exp(-spread / survival),
        high: Math.min(1, survival * Math.exp(spread / survival)),
      };
    case 'log-log':
      return logLogLimits(survival, standardError, z);
  }
}
