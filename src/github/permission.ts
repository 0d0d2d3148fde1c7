import type { Permission } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import { repositoryName } from './repository-name.ts';
import type { Rest } from './rest.ts';

const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

/** What somebody may do in a repository, now. Roles that an organisation made up count as what they build on. */
export async function permissionOf(rest: Rest, repository: string, login: string): Promise<Permission> {
  const attempt = { what: 'look up what somebody may do', where: repository, needs: 'metadata: read' };
  const { owner, name: repo } = repositoryName(repository);
  try {
    const { data } = await rest.read(attempt, (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        owner,
        repo,
        username: login,
      }),
    );
    return roleOf(data.role_name) ?? roleOf(data.permission) ?? 'none';
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'not-found') return 'none';
    throw error;
  }
}

function roleOf(name: string | undefined): Permission | null {
  return ROLES.find((role) => role === name) ?? null;
}
