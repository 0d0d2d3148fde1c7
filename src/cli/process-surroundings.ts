import { execFile } from 'node:child_process';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Surroundings } from './surroundings.ts';

const GH_TIMEOUT = 5_000;

/** The machine that the process runs on. */
export function processSurroundings(): Surroundings {
  return {
    env: process.env,
    now: () => Date.now(),
    folder: process.cwd(),
    tokenOfGh,
    wait: async (ms) => {
      await wait(ms);
    },
    second: 1_000,
    onInterrupt: (stop) => {
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
  };
}

/** Whatever goes wrong in asking means that there is none: the caller says which ways there are. */
async function tokenOfGh(host: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token', '--hostname', host], {
      timeout: GH_TIMEOUT,
      shell: false,
      windowsHide: true,
    });
    return stdout;
  } catch {
    return null;
  }
}
