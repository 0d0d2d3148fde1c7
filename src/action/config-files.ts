import type { Forge } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import { lessVisible } from '../tasks/less-visible.ts';
import type { RunContext } from './run-context.ts';

/** The text of a configuration and how it is called in messages. */
export interface ConfigFile {
  readonly where: string;
  readonly text: string;
  /** Fewer people can read it than the run's log: no value of it may be printed. */
  readonly isHidden: boolean;
}

/** Where an organisation keeps what holds for all its repositories, in its repository `.github`. */
const USUAL_PATH = '.github/harness-metrics.yml';

/**
 * The configuration of the organisation and that of the repository that the run takes place in, as far as there are
 * any, the general one first. Both from their default branches: never what a pull request brought.
 */
export async function readConfigFiles({ forge, inputs, place }: RunContext): Promise<readonly ConfigFile[]> {
  const shared = `${place.repository.split('/')[0]}/.github`;
  const others = shared.toLowerCase() === place.repository.toLowerCase() ? null : sharedFile(forge, shared);
  // Both are on their way; where neither works the run's own is what is told.
  others?.catch(() => undefined);
  const own = await file(forge, place.repository, inputs.config);
  const general = (await others) ?? null;
  const isHidden = general !== null && (await isLessVisible(forge, shared, place.repository));
  return [general === null ? null : { ...general, isHidden }, own].filter((one) => one !== null);
}

/** What cannot be seen counts as hidden. */
async function isLessVisible(forge: Forge, shared: string, home: string): Promise<boolean> {
  const [source, target] = await Promise.all([forge.repository(shared), forge.repository(home)]);
  return source === null || target === null || lessVisible(target, [source]).length > 0;
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
  return found === null ? null : { where: `${repository}/${path}`, text: found.text, isHidden: false };
}
