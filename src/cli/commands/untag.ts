import { Command } from 'commander';
import { printable } from '../../report/printable.ts';
import { attributionKit } from '../../tasks/attribution-kit.ts';
import { type UntagResult, untag } from '../../tasks/untag.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { OPTIONS } from '../live/options.ts';
import { namedRepository } from '../live/select-repositories.ts';
import { goLive, type LiveOptions } from '../live/targets.ts';
import { logNotices } from '../notices.ts';
import { writeOutput } from '../output.ts';
import type { SetExitCode } from '../program.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface UntagOptions extends LiveOptions {
  readonly number?: number;
  readonly dryRun: boolean;
}

/** `untag`: takes all our labels off. Writes. */
export function untagCommand(
  terminal: Terminal,
  setExitCode: SetExitCode,
  surroundings: Surroundings,
): Command {
  return new Command('untag')
    .summary('take all labels of this product off (writes)')
    .description(
      'Takes every "harness: …", "harness-model: …" and "harness-override" label off the pull requests of a repository, ' +
        'those that people put too. Prints what it takes; with --dry-run it writes nothing.',
    )
    .addOption(OPTIONS.repo())
    .addOption(OPTIONS.number('only this pull request'))
    .addOption(OPTIONS.dryRun())
    .addOption(OPTIONS.host())
    .addOption(OPTIONS.config())
    .action(async (options: UntagOptions) => {
      const { connection, targets, config } = await goLive(options, terminal, surroundings);
      const [name, ...others] = targets.repositories;
      if (name === undefined || others.length > 0) {
        throw new UsageError(
          'untag takes one --repo owner/name: labels are easily taken off and hard to put back.',
        );
      }
      const { repository, notice } = await namedRepository(connection.forge, name);
      logNotices(notice === null ? [] : [notice], terminal);
      const { number = null, dryRun } = options;
      const context = { kit: attributionKit(config.config), now: surroundings.now(), dryRun };
      const result = await untag(connection.forge, { repository: repository.name, number }, context);
      await tell(result, dryRun, terminal);
      connection.logCost();
      setExitCode(exitCodeOf(result));
    });
}

async function tell(
  { seen, taken, left, why }: UntagResult,
  dryRun: boolean,
  terminal: Terminal,
): Promise<void> {
  const lines = taken.map(({ ref, labels }) => {
    const names = labels.map((label) => `− ${label}`).join(', ');
    return `${printable(`${ref.repository}#${ref.number}`)}: ${printable(names)}\n`;
  });
  await writeOutput(lines, { path: undefined }, terminal);
  const done = dryRun ? 'would lose labels; nothing was written' : 'lost labels';
  terminal.log.write(`Looked at ${seen}; ${taken.length} ${done}.\n`);
  if (why !== null) logNotices([why], terminal);
  if (left.length > 0) logNotices([`${left.length} still carry labels: run it again.`], terminal);
}

/** A used-up limit is told by the moment at which it is renewed, or by nothing else being wrong. */
function exitCodeOf({ why, resetsAt }: UntagResult): number {
  if (why === null) return EXIT_CODE.done;
  return resetsAt === null ? EXIT_CODE.failed : EXIT_CODE.rateLimit;
}
