import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { percent } from '../format/percent.ts';
import { marked } from '../marked.ts';

/** Fewer pull requests are no pattern. */
const FEWEST = 20;

/** Most pull requests carry no mark: the report sees the smaller part of the work. */
export function mostlyUnmarked(comparison: Comparison): string | null {
  const seen = marked(comparison);
  if (seen === null || seen.of < FEWEST || seen.marked * 2 >= seen.of) return null;
  const which = seen.unobserved > 0 ? ' that could be looked at' : '';
  return `only ${percent(seen.marked / seen.of)} of ${counted(seen.of, 'PR')}${which} carry a harness’s mark`;
}
