import type { Report } from '../domain/report.ts';
import { counted } from './format/counted.ts';
import { listed } from './format/listed.ts';

const MOST_NAMED = 4;

/** What stands in no row of the table, each kind with its number: `126 by automation`, `14 stacked on another branch`. */
export function leftOut({
  setAside,
  cohorts,
  all,
}: Pick<Report, 'setAside' | 'cohorts' | 'all'>): readonly string[] {
  const kinds: readonly (readonly [number, string])[] = [
    [setAside.automation, 'by automation'],
    [setAside.stacked, 'into another branch (stacked)'],
    [setAside.superseded, 'superseded by another attempt'],
  ];
  const counts = kinds.filter(([n]) => n > 0).map(([n, what]) => `${counted(n, 'PR')} ${what}`);
  return [...counts, ...drafts(cohorts, all)];
}

function drafts(cohorts: Report['cohorts'], all: Report['all']): readonly string[] {
  if (all.neverStarted === 0) return [];
  const byCohort = cohorts
    .filter(({ neverStarted }) => neverStarted > 0)
    .map(({ name, neverStarted }) => `${name} ${neverStarted}`);
  const named = byCohort.length === 0 ? '' : ` (${listed(byCohort, MOST_NAMED)})`;
  return [`${counted(all.neverStarted, 'draft')} never made ready${named}`];
}
