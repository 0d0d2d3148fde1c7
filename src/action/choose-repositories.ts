import type { Config } from '../config/to-config.ts';
import type { Repository } from '../tasks/forge.ts';
import { inScope } from '../tasks/in-scope.ts';
import { lessVisible } from '../tasks/less-visible.ts';
import { InputError } from './input-error.ts';
import type { RunContext } from './run-context.ts';

/** The repositories of a run, and what was left out. */
export interface ChosenRepositories {
  readonly repositories: readonly Repository[];
  readonly notices: readonly string[];
}

/**
 * The repositories that the inputs name, or the one that the run takes place in. Of `owner/*` those in the
 * configuration's scope, without archived ones and forks. Whoever can read the run's repository can read its log, its
 * summary and its files: a repository that fewer people can read is left out.
 *
 * @throws {InputError} where one that was named is not there, or none is left
 */
export async function chooseRepositories(
  context: RunContext,
  { scope }: Config,
): Promise<ChosenRepositories> {
  const { forge, inputs, place } = context;
  const home = await named(context, place.repository);
  if (inputs.repositories.length === 0) return { repositories: [home], notices: [] };
  const chosen = new Map<string, Repository>();
  for (const name of inputs.repositories) {
    const owner = name.endsWith('/*') ? name.slice(0, -2) : null;
    if (owner === null) add(chosen, await named(context, name));
    else {
      for await (const one of forge.repositories(owner)) {
        if (inScope(one.name, scope) && !one.isArchived && !one.isFork) add(chosen, one);
      }
    }
  }
  return visible(home, [...chosen.values()]);
}

function add(chosen: Map<string, Repository>, one: Repository): void {
  chosen.set(one.name.toLowerCase(), one);
}

async function named({ forge }: RunContext, name: string): Promise<Repository> {
  const found = await forge.repository(name);
  if (found !== null) return found;
  throw new InputError(
    'repositories',
    `there is no repository ${name}, or the token may not see it. The token of a workflow sees its own repository only.`,
  );
}

function visible(home: Repository, chosen: readonly Repository[]): ChosenRepositories {
  const hidden = new Set(lessVisible(home, chosen));
  const repositories = chosen.filter(({ name }) => !hidden.has(name));
  if (repositories.length === 0) {
    throw new InputError(
      'repositories',
      'leaves none that this run may look at. Run it in a less visible repository.',
    );
  }
  if (hidden.size === 0) return { repositories, notices: [] };
  const left = `${hidden.size} of ${chosen.length} repositories were left out: fewer people can read them than this run's log in ${home.name}. Run it in a less visible repository.`;
  return { repositories, notices: [left] };
}
