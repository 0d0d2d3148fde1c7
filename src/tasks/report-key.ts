import { ownersOf } from '../report/owners-of.ts';
import { scopeName } from '../report/scope-name.ts';

/** How markers name what reports are about. */
export interface ReportKey {
  readonly scope: string;
  /** Without a digest, as it was written once. */
  readonly former: string;
}

/** The key of reports on a selection: as it was written (`owner/*` included), so that a new repository changes nothing. */
export function reportKey(selection: readonly string[], isRedacted: boolean): ReportKey {
  const scope = scopeName(selection, isRedacted);
  if (isRedacted) return { scope, former: 'aggregates' };
  const isOne = new Set(selection).size <= 1 && !scope.endsWith('/*');
  return { scope, former: isOne ? scope : ownersOf(selection) };
}
