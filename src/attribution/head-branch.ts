import type { PullRequest } from '../domain/pull-request.ts';

const LONGEST = 300;
const INTO = /^Merge (?:remote-tracking )?branch '[^'\n]{1,300}' into (\S{1,300})$/m;

/**
 * The branch that a pull request comes from, clipped; where it is unknown, the one that its first commit of the kind
 * brought the base branch into. `''`: neither is known.
 */
export function headBranch({ headBranch: branch, commits = [] }: PullRequest): string {
  if (branch !== undefined && branch !== null) return branch.slice(0, LONGEST);
  for (const { message } of commits) {
    if (!message.startsWith('Merge ')) continue;
    const into = INTO.exec(message.slice(0, 2 * LONGEST))?.[1];
    if (into !== undefined) return into;
  }
  return '';
}
