import type { FactsHeader } from '../domain/facts-header.ts';
import type { Completeness } from '../domain/report.ts';
import type { MeasuredFacts } from './measure-facts.ts';

/** What was read, what could not be collected, and what was wrong with single facts. */
export function completenessOf(header: FactsHeader, measured: MeasuredFacts): Completeness {
  const { complete } = header;
  const afterCut = measured.notices.filter(({ kind }) => kind === 'after-data-cut').length;
  return {
    complete: complete === true,
    read: measured.rows.length,
    missing: complete === true ? 0 : complete.missing,
    why: complete === true ? null : complete.why,
    notices: [...laterNotice(measured.later - afterCut), ...measured.notices.map(({ text }) => text)],
  };
}

function laterNotice(later: number): readonly string[] {
  if (later <= 0) return [];
  const were = later === 1 ? '1 pull request was' : `${later} pull requests were`;
  return [`${were} opened after the moment that is looked at, and not counted.`];
}
