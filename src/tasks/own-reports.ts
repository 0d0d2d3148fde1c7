import type { PublishedFigures } from '../domain/report.ts';
import { readDataMarker } from '../report/read-data-marker.ts';
import { readMarker } from '../report/read-marker.ts';
import type { Document, Forge } from './forge.ts';
import { REPORT_LABEL } from './our-labels.ts';
import { refusalOf } from './refusal.ts';

/** A report that we published. */
export interface OwnReport {
  readonly week: string;
  readonly document: Document;
}

/** Our reports on a scope, the latest week first. None where the repository does not let us look. */
export async function ownReports(
  forge: Forge,
  repository: string,
  scope: string,
): Promise<readonly OwnReport[]> {
  const reports: OwnReport[] = [];
  try {
    for await (const document of forge.documents.list(repository, REPORT_LABEL.name)) {
      const marker = readMarker(document.body);
      if (marker?.scope === scope) reports.push({ week: marker.week, document });
    }
  } catch (error) {
    refusalOf(error);
    return [];
  }
  return reports.sort((a, b) => (a.week < b.week ? 1 : -1));
}

/** What a report said; `null`: somebody changed it, or its figures cannot be read. */
export function figuresOf({ document }: OwnReport): PublishedFigures | null {
  return document.editedByOthers ? null : readDataMarker(document.body);
}
