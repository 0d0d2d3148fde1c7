import type { LabelSpec, Labels } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import type { Attempt } from './errors.ts';
import { repositoryName } from './repository-name.ts';
import type { Rest } from './rest.ts';

/** The labels of repositories. GitHub compares their names whatever their capitals. */
export function labelsOf(rest: Rest): Labels {
  const known = new Set<string>();
  return {
    ensure: async (repository, label) => {
      const key = `${repository}\n${label.name}`.toLowerCase();
      if (known.has(key)) return;
      if (!(await isThere(rest, repository, label.name))) await make(rest, repository, label);
      known.add(key);
    },
    add: async ({ repository, number }, labels) => {
      if (labels.length === 0) return;
      const { owner, name: repo } = repositoryName(repository);
      const attempt = attemptTo('put labels', `${repository}#${number}`);
      await rest.write(attempt, (octokit) =>
        octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
          owner,
          repo,
          issue_number: number,
          labels: [...labels],
        }),
      );
    },
    remove: async ({ repository, number }, name) => {
      const { owner, name: repo } = repositoryName(repository);
      const attempt = attemptTo('take a label off', `${repository}#${number}`);
      try {
        await rest.write(attempt, (octokit) =>
          octokit.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
            owner,
            repo,
            issue_number: number,
            name,
          }),
        );
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
}

function attemptTo(what: string, where: string): Attempt {
  return { what, where, needs: 'pull-requests: write or issues: write' };
}

/** A read, as most labels are there: creating one is a write, and counted by stricter limits. */
async function isThere(rest: Rest, repository: string, name: string): Promise<boolean> {
  const { owner, name: repo } = repositoryName(repository);
  const attempt = { what: 'look for a label', where: repository, needs: 'pull-requests: read' };
  try {
    await rest.read(attempt, (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name }),
    );
    return true;
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'not-found') return false;
    throw error;
  }
}

async function make(rest: Rest, repository: string, { name, colour, description }: LabelSpec): Promise<void> {
  const { owner, name: repo } = repositoryName(repository);
  try {
    await rest.write(attemptTo('create a label', repository), (octokit) =>
      octokit.request('POST /repos/{owner}/{repo}/labels', { owner, repo, name, color: colour, description }),
    );
  } catch (error) {
    // Somebody else was faster: that is as good.
    if (
      !(error instanceof ForgeError && error.kind === 'invalid' && error.message.includes('already_exists'))
    )
      throw error;
  }
}

/** "Label does not exist": it is off already. Any other 404 is about the pull request or the token. */
function isGone(error: unknown): boolean {
  if (!(error instanceof ForgeError) || error.kind !== 'not-found') return false;
  return error.cause instanceof Error && /label does not exist/i.test(error.cause.message);
}
