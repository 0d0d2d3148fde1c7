import type { Forge } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import type { RunContext } from './run-context.ts';

/** The text of a configuration and how it is called in messages. */
export interface ConfigFile {
  readonly where: string;
  readonly text: string;
}

/** Where an organisation keeps what holds for all its repositories, in its repository `.github`. */
const USUAL_PATH = '.github/harness-metrics.yml';

/**
 * The configuration of the organisation and that of the repository that the run takes place in, as far as there are
 * any, the general one first. Both from their default branches: never what a pull request brought.
 */
export async function readConfigFiles({ forge, inputs, place }: RunContext): Promise<readonly ConfigFile[]> {
  const shared = `${place.repository.split('/')[0]}/.github`;
  const files = await Promise.all([
    shared === place.repository ? null : sharedFile(forge, shared),
    file(forge, place.repository, inputs.config),
  ]);
  return files.filter((one) => one !== null);
}

/** One that this token may not see is none: most workflows see their own repository only. */
async function sharedFile(forge: Forge, repository: string): Promise<ConfigFile | null> {
  try {
    return await file(forge, repository, USUAL_PATH);
  } catch (error) {
    if (error instanceof ForgeError && (error.kind === 'not-found' || error.kind === 'forbidden'))
      return null;
    throw error;
  }
}

async function file(forge: Forge, repository: string, path: string): Promise<ConfigFile | null> {
  const found = await forge.configText(repository, path);
  return found === null ? null : { where: `${repository}/${path}`, text: found.text };
}
