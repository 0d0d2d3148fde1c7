import { Command } from 'commander';
import type { Instant } from '../../domain/instant.ts';
import { recordsOf } from '../../tasks/collection.ts';
import { writeFactsFile } from '../live/facts-file.ts';
import { gather } from '../live/gather.ts';
import { OPTIONS } from '../live/options.ts';
import { selectRepositories } from '../live/select-repositories.ts';
import { goLive, type LiveOptions } from '../live/targets.ts';
import { neededSince } from '../live/window.ts';
import { logNotices } from '../notices.ts';
import type { SetExitCode } from '../program.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';

interface CollectOptions extends LiveOptions {
  readonly since?: Instant;
  readonly out: string;
  readonly wait: boolean;
}

/** `collect`: the facts of repositories, into a file that every other command reads. */
export function collectCommand(
  terminal: Terminal,
  setExitCode: SetExitCode,
  surroundings: Surroundings,
): Command {
  return new Command('collect')
    .summary('write the pull requests of repositories to a facts file')
    .description(
      'Writes the facts of pull requests (JSON Lines) to a file: those updated since a moment, and every open one. ' +
        'Ctrl-C or a used-up rate limit keeps what was collected and says that it is incomplete. Reads only.',
    )
    .addOption(OPTIONS.repo())
    .addOption(OPTIONS.org())
    .addOption(OPTIONS.since('those updated since then (default: what a report of today needs)'))
    .requiredOption(
      '-o, --out <file>',
      'where to write; a file that is there is replaced once all is collected',
    )
    .addOption(OPTIONS.wait())
    .addOption(OPTIONS.host())
    .addOption(OPTIONS.config())
    .action(async (options: CollectOptions) => {
      setExitCode(await collect(options, terminal, surroundings));
    });
}

async function collect(
  options: CollectOptions,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<number> {
  surroundings.saveMemory();
  const { connection, targets, config } = await goLive(options, terminal, surroundings);
  const { repositories, notices } = await selectRepositories(connection.forge, targets, config.config.scope);
  logNotices(notices, terminal);
  const until = surroundings.now();
  const updatedSince = options.since ?? neededSince(config.config, until);
  const { wait } = options;
  const { collection, exitCode } = await gather(
    { connection, repositories, updatedSince, until, wait },
    terminal,
    surroundings,
  );
  let count = 0;
  await writeFactsFile(
    options.out,
    counted(collection, () => (count += 1)),
    collection.header,
  );
  const { complete } = collection.header();
  const note = complete === true ? '' : ` It is incomplete: ${complete.why}.`;
  terminal.log.write(`Wrote ${count.toLocaleString('en')} pull requests to ${options.out}.${note}\n`);
  connection.logCost();
  return exitCode();
}

async function* counted(collection: Parameters<typeof recordsOf>[0], count: () => void) {
  for await (const { pullRequest } of recordsOf(collection)) {
    count();
    yield pullRequest;
  }
}
