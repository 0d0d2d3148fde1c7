import type { Comparison } from '../../domain/comparison.ts';
import type { Completeness } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';

/** The facts are not whole: no figure of the week is read before that is known. */
export function incompleteData(_comparison: Comparison, completeness: Completeness): string | null {
  if (completeness.complete) return null;
  if (completeness.missing === null) return 'incomplete data, and it is unknown how much is missing';
  return `incomplete data, ${counted(completeness.missing, 'PR')} could not be read`;
}
