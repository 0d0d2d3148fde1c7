import type { Forge, Repository } from './forge.ts';
import { lessVisible } from './less-visible.ts';

/** Where documents go, and from what they are made. */
export interface Publication {
  /** `owner/name` of the repository whose issues they are. */
  readonly target: string;
  /** `owner/name` of every repository that the figures come from. */
  readonly sources: readonly string[];
  /** Sums only may go where more people read. */
  readonly allowPublicReport: boolean;
}

/** Whether something may be written there, and how much of it. */
export type PublishingPlace =
  | { readonly kind: 'open'; readonly repository: string; readonly content: 'all' | 'sums-only' }
  | {
      readonly kind: 'closed';
      readonly reason: 'not-found' | 'archived' | 'issues-disabled' | 'more-visible';
      /** What is the matter and what to change. */
      readonly why: string;
    };

/**
 * Looks at a target before it is written to: nothing of a repository is published where more people can read it. A
 * source that cannot be seen counts as hidden.
 */
export async function publishingPlace(
  forge: Forge,
  { target, sources, allowPublicReport }: Publication,
): Promise<PublishingPlace> {
  const place = await forge.repository(target);
  if (place === null)
    return closed('not-found', `There is no repository ${target}, or the token may not see it.`);
  const { name } = place;
  if (place.isArchived) return closed('archived', `${name} is archived: choose another report.repository.`);
  if (!place.hasIssues) {
    return closed(
      'issues-disabled',
      `Issues are disabled in ${name}: enable them, or choose another report.repository.`,
    );
  }
  const hidden = await hiddenSources(forge, place, sources);
  if (hidden.length === 0) return { kind: 'open', repository: name, content: 'all' };
  if (allowPublicReport) return { kind: 'open', repository: name, content: 'sums-only' };
  const remedy = 'Choose a less visible report.repository, or set report.allow-public-report for sums only';
  return closed('more-visible', `More people can read ${name} than ${hidden.join(', ')}. ${remedy}.`);
}

function closed(
  reason: Extract<PublishingPlace, { kind: 'closed' }>['reason'],
  why: string,
): PublishingPlace {
  return { kind: 'closed', reason, why };
}

async function hiddenSources(
  forge: Forge,
  place: Repository,
  names: readonly string[],
): Promise<readonly string[]> {
  const hidden: string[] = [];
  if (place.visibility === 'private') return hidden;
  for (const name of names) {
    const source = name.toLowerCase() === place.name.toLowerCase() ? place : await forge.repository(name);
    if (source === null) hidden.push(name);
    else hidden.push(...lessVisible(place, [source]));
  }
  return hidden;
}
