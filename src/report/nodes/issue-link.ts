import type { PhrasingContent } from 'mdast';
import { code } from './code.ts';
import { type LinkStyle, REPOSITORY } from './pull-request-link.ts';
import { words } from './words.ts';

/** An issue of a repository (`owner/name`), and what its link is called. */
export interface IssueRef {
  readonly repository: string;
  readonly number: number;
  readonly text: string;
}

/** An issue, linked so that it does not show "mentioned in" on its page; a code span where that cannot be. */
export function issueLink({ repository, number, text }: IssueRef, style: LinkStyle): PhrasingContent {
  if (style === 'plain' || !REPOSITORY.test(repository)) return code(`${repository}#${number}`);
  return {
    type: 'link',
    url: `https://redirect.github.com/${repository}/issues/${number}`,
    children: [words(text)],
  };
}
