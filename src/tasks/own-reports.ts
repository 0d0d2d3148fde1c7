import type { PublishedFigures } from '../domain/report.ts';
import { readDataMarker } from '../report/read-data-marker.ts';
import { readMarker } from '../report/read-marker.ts';
import type { Document, Forge } from './forge.ts';
import { refusalOf } from './refusal.ts';
import type { ReportKey } from './report-key.ts';

/** A report that we published. */
export interface OwnReport {
  readonly week: string;
  readonly document: Document;
}

interface MarkedReport extends OwnReport {
  readonly scope: string;
}

/** `owner/name`, and not `owner/*` or several. */
const ONE_REPOSITORY = /^[^/+*,]+\/[^/+*,]+$/;

/**
 * Our reports on a scope, the latest week first, of one week the lowest number. With a label only those that carry it;
 * without one (`null`) those too whose label somebody took off. None where the repository does not let us look.
 */
export async function ownReports(
  forge: Forge,
  repository: string,
  key: ReportKey,
  label: string | null,
): Promise<readonly OwnReport[]> {
  const all: MarkedReport[] = [];
  try {
    for await (const document of forge.documents.list(repository, label)) {
      const marker = readMarker(document.body);
      if (marker !== null) all.push({ scope: marker.scope, week: marker.week, document });
    }
    const names = await namesOf(forge, key, all);
    return all
      .filter(({ scope }) => names.has(scope))
      .map(({ week, document }) => ({ week, document }))
      .sort(latestFirst);
  } catch (error) {
    refusalOf(error);
    return [];
  }
}

/** The scopes that mean this one: the key, its former spelling, and the names that its one repository had before. */
async function namesOf(
  forge: Forge,
  { scope, former }: ReportKey,
  all: readonly MarkedReport[],
): Promise<ReadonlySet<string>> {
  const found = new Set(all.map((report) => report.scope));
  const names = new Set([scope]);
  // Where another selection of these owners is there, nobody can say whose the former spelling is.
  const others = [...found].filter((other) => other !== scope && other.startsWith(`${former}+`));
  if (others.length === 0) names.add(former);
  if (!ONE_REPOSITORY.test(scope)) return names;
  for (const other of found) {
    if (other === scope || !ONE_REPOSITORY.test(other)) continue;
    const today = await forge.repository(other);
    if (today?.name.toLowerCase() === scope.toLowerCase()) names.add(other);
  }
  return names;
}

function latestFirst(a: OwnReport, b: OwnReport): number {
  if (a.week !== b.week) return a.week < b.week ? 1 : -1;
  return a.document.number - b.document.number;
}

/** What a report said; `null`: somebody changed it, or its figures cannot be read. */
export function figuresOf({ document }: Pick<OwnReport, 'document'>): PublishedFigures | null {
  return document.editedByOthers ? null : readDataMarker(document.body);
}
