import { INNER_PARTS, PARTS, TIMELINE_PARTS } from './parts.ts';

type Path = readonly (string | number)[];

/** The pieces of the query that an error's path stands in, by id; none where it is not within a pull request. */
export function partsAt(path: Path): readonly string[] {
  // repository.pullRequests.nodes.0.…, repository.pullRequest.…, repository.p0.…
  const [field, , , ...within] = path.slice(path[1] === 'pullRequests' ? 4 : 2);
  if (field === 'timelineItems') return timelinePartsAt(within);
  return PARTS.some(({ id }) => id === field) ? [String(field)] : [];
}

function timelinePartsAt([field, inner]: Path): readonly string[] {
  if (field === 'commit') return [innerPart(inner) ?? 'PULL_REQUEST_COMMIT'];
  if (field === 'reviewer' || field === 'state' || field === 'submittedAt') return ['PULL_REQUEST_REVIEW'];
  const part = innerPart(field);
  if (part !== null) return [part];
  const parts =
    field === undefined ? TIMELINE_PARTS : TIMELINE_PARTS.filter(({ facts }) => facts.includes('events'));
  return parts.map(({ id }) => id);
}

function innerPart(step: string | number | undefined): string | null {
  return Object.values(INNER_PARTS).find(({ id }) => id === step)?.id ?? null;
}
