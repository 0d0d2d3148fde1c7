import type { Forge } from './forge.ts';
import { REPORT_LABEL } from './our-labels.ts';
import { ownReports } from './own-reports.ts';
import type { PublishingPlace } from './publishing-place.ts';
import { reportKey } from './report-key.ts';

/**
 * What is to be said of whole reports that were published before more people could read their place than their
 * sources. Nothing of them is changed: whoever may read them is for people to decide.
 */
export async function exposedReports(
  forge: Forge,
  target: string,
  selection: readonly string[],
  place: PublishingPlace,
): Promise<readonly string[]> {
  const isExposing = place.kind === 'open' ? place.content === 'sums-only' : place.reason === 'more-visible';
  if (!isExposing) return [];
  const reports = await ownReports(forge, target, reportKey(selection, false), REPORT_LABEL.name);
  const numbers = reports.map(({ document }) => document.number).sort((a, b) => a - b);
  if (numbers.length === 0) return [];
  const issues = numbers.length === 1 ? 'issue' : 'issues';
  return [
    `More people can read ${target} than the sources of reports that were published there before: look at ${issues} ${numbers.join(', ')}, and delete what they should not read.`,
  ];
}
