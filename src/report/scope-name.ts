import { createHash } from 'node:crypto';
import { ownersOf } from './owners-of.ts';

/** Hexadecimal digits that tell one selection of an owner's repositories from another. */
const DIGITS = 6;
/**
 * Where the names may not be told, so few that a guessed name is not confirmed by them: one guess in 256 fits. Two
 * selections that publish sums in one place are still told apart.
 */
const REDACTED_DIGITS = 2;

/**
 * The stable key of what a report is about: one repository (or `owner/*`) by its name, several by their owners and a
 * short digest of them all (`northwind+3f2a9c`); no name in a report that may not name them.
 */
export function scopeName(scope: readonly string[], isRedacted = false): string {
  const [first, ...others] = sorted(scope);
  if (first === undefined) return isRedacted ? 'aggregates' : 'none';
  if (isRedacted) return `aggregates+${digest(scope, REDACTED_DIGITS)}`;
  return others.length === 0 ? first : `${ownersOf(scope)}+${digest(scope, DIGITS)}`;
}

function sorted(scope: readonly string[]): readonly string[] {
  return [...new Set(scope)].sort();
}

/** Capitals do not matter in names. */
function digest(scope: readonly string[], digits: number): string {
  const names = sorted(scope.map((name) => name.toLowerCase()));
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, digits);
}
