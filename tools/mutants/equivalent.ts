import { accepted } from './accepted.ts';
import type { SignalMutant } from './signal-mutants.ts';

/** Why nothing can be written that a mutant reads in another way than its signal, or `null` where it can. */
export function equivalent({ change, detail, mutant }: SignalMutant): string | null {
  const own = accepted[mutant.id]?.[`${change}: ${detail}`];
  if (own !== undefined) return own;
  const isAddressed = mutant.match.by === 'trailer' && /@[^>]*>\/i?$/.test(detail);
  if (change === 'anchor dropped' && isAddressed) return 'the value of a trailer ends with its address';
  return null;
}
