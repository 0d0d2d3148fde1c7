import type { Config } from '../../config/to-config.ts';
import type { Forge, Repository } from '../../tasks/forge.ts';
import { inScope } from '../../tasks/in-scope.ts';
import { UsageError } from '../usage-error.ts';

/** What was asked for by `--repo` and `--org`. */
export interface Targets {
  /** `owner/name`. */
  readonly repositories: readonly string[];
  readonly owners: readonly string[];
}

/** The repositories to look at, and what was left out. */
export interface Selection {
  readonly repositories: readonly Repository[];
  readonly notices: readonly string[];
}

/**
 * The repositories that were named, and those of the organisations that are in scope. Archived ones and forks of an
 * organisation are looked at where they are named only.
 *
 * @throws {UsageError} where a repository is not there, or nothing is left
 */
export async function selectRepositories(
  forge: Forge,
  targets: Targets,
  scope: Config['scope'],
): Promise<Selection> {
  const selected = new Map<string, Repository>();
  const notices: string[] = [];
  for (const name of targets.repositories) {
    const { repository, notice } = await namedRepository(forge, name);
    selected.set(repository.name.toLowerCase(), repository);
    if (notice !== null) notices.push(notice);
  }
  for (const owner of targets.owners) {
    const { repositories, notice } = await ownedRepositories(forge, owner, scope);
    for (const one of repositories) {
      const key = one.name.toLowerCase();
      if (!selected.has(key)) selected.set(key, one);
    }
    if (notice !== null) notices.push(notice);
  }
  if (selected.size > 0) return { repositories: [...selected.values()], notices };
  throw new UsageError(
    `No repository of ${targets.owners.join(', ')} is left to look at. ${notices.join(' ')} Name some with --repo, or check what the token may see.`,
  );
}

/** One that was named is looked at whatever it is. */
export async function namedRepository(
  forge: Forge,
  name: string,
): Promise<{ readonly repository: Repository; readonly notice: string | null }> {
  const repository = await forge.repository(name);
  if (repository === null) {
    throw new UsageError(
      `There is no repository ${name}, or the token may not see it. Check the name; a private one needs a token that covers it.`,
    );
  }
  if (repository.name.toLowerCase() !== name.toLowerCase()) {
    return { repository, notice: `${name} is called ${repository.name} now.` };
  }
  return { repository, notice: repository.isArchived ? `${repository.name} is archived.` : null };
}

async function ownedRepositories(
  forge: Forge,
  owner: string,
  scope: Config['scope'],
): Promise<{ readonly repositories: readonly Repository[]; readonly notice: string | null }> {
  const repositories: Repository[] = [];
  const leftOut = { archived: 0, forks: 0, outOfScope: 0 };
  for await (const one of forge.repositories(owner)) {
    if (!inScope(one.name, scope)) leftOut.outOfScope += 1;
    else if (one.isArchived) leftOut.archived += 1;
    else if (one.isFork) leftOut.forks += 1;
    else repositories.push(one);
  }
  return { repositories, notice: leftOutText(owner, leftOut) };
}

function leftOutText(
  owner: string,
  { archived, forks, outOfScope }: Readonly<Record<'archived' | 'forks' | 'outOfScope', number>>,
): string | null {
  const parts = [
    archived === 0 ? null : `${archived} archived`,
    forks === 0 ? null : `${forks} ${forks === 1 ? 'fork' : 'forks'}`,
    outOfScope === 0 ? null : `${outOfScope} outside of the configuration's scope`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const remedy =
    archived + forks > 0 ? ' Archived repositories and forks are looked at if --repo names them.' : '';
  return `Left out of ${owner}: ${parts.join(', ')}.${remedy}`;
}
