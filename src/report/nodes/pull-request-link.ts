import type { PhrasingContent } from 'mdast';
import type { PullRequestRef } from '../../domain/pull-request-ref.ts';
import { code } from './code.ts';

/** `redirect`: for github.com; `plain`: a code span, where there is no address that leaves no trace. */
export type LinkStyle = 'redirect' | 'plain';

/** What GitHub allows as `owner/name`. */
export const REPOSITORY = /^[A-Za-z0-9-]{1,39}\/(?<name>[A-Za-z0-9._-]{1,100})$/;

/**
 * A pull request, linked so that it does not show "mentioned in" on its page. A name that GitHub would not allow is
 * no name of a repository, and stands in a code span.
 *
 * @see https://docs.renovatebot.com/configuration-options/#prbodytemplate (redirect.github.com in Renovate)
 */
export function pullRequestLink(ref: PullRequestRef, style: LinkStyle): PhrasingContent {
  const name = REPOSITORY.exec(ref.repository)?.groups?.name;
  if (style === 'plain' || name === undefined) return code(`${ref.repository}#${ref.number}`);
  return {
    type: 'link',
    url: `https://redirect.github.com/${ref.repository}/pull/${ref.number}`,
    children: [{ type: 'text', value: `${name}#${ref.number}` }],
  };
}
