import type { Repository, Visibility } from './forge.ts';

/** Fewest readers first. */
const ORDER: readonly Visibility[] = ['private', 'internal', 'public'];

/**
 * The sources that fewer people may read than a target, as far as visibility tells: who reads which private repository
 * is left to whoever chose the target.
 */
export function lessVisible(target: Repository, sources: readonly Repository[]): readonly string[] {
  return sources
    .filter(({ visibility }) => ORDER.indexOf(visibility) < ORDER.indexOf(target.visibility))
    .map(({ name }) => name);
}
