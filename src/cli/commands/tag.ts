import { Command } from 'commander';
import type { Instant } from '../../domain/instant.ts';
import { printable } from '../../report/printable.ts';
import type { TagResult } from '../../tasks/apply-tags.ts';
import { attributionKit } from '../../tasks/attribution-kit.ts';
import type { TagContext } from '../../tasks/plan-tags.ts';
import { type SweepResult, sweep } from '../../tasks/sweep.ts';
import { tagPullRequest } from '../../tasks/tag-pull-request.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { OPTIONS } from '../live/options.ts';
import { selectRepositories } from '../live/select-repositories.ts';
import { goLive, type Live, type LiveOptions } from '../live/targets.ts';
import { logNotices } from '../notices.ts';
import { writeOutput } from '../output.ts';
import type { SetExitCode } from '../program.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface TagOptions extends LiveOptions {
  readonly number?: number;
  readonly since?: Instant;
  readonly dryRun: boolean;
}

/** `tag`: labels pull requests with the harness that made them. Writes. */
export function tagCommand(
  terminal: Terminal,
  setExitCode: SetExitCode,
  surroundings: Surroundings,
): Command {
  return new Command('tag')
    .summary('label pull requests with their harness (writes)')
    .description(
      'Puts the label "harness: <id>" on pull requests that carry conclusive marks, and takes off those that are no ' +
        'longer right. What people decided stays. Prints each difference; with --dry-run it writes nothing.',
    )
    .addOption(OPTIONS.repo())
    .addOption(OPTIONS.number('only this pull request').conflicts('since'))
    .addOption(OPTIONS.since('those updated since then (default: 8 days ago)'))
    .addOption(OPTIONS.dryRun())
    .addOption(OPTIONS.host())
    .addOption(OPTIONS.config())
    .action(async (options: TagOptions) => {
      const live = await goLive(options, terminal, surroundings);
      const context = {
        kit: attributionKit(live.config.config),
        now: surroundings.now(),
        dryRun: options.dryRun,
      };
      const result =
        options.number === undefined
          ? await tagMany(live, { ...context, since: options.since }, terminal)
          : await tagOne(live, options.number, context);
      await tell(result, options, terminal);
      live.connection.logCost();
      setExitCode(exitCodeOf(result));
    });
}

async function tagMany(
  { connection, targets, config }: Live,
  { since, ...context }: TagContext & { readonly since: Instant | undefined },
  terminal: Terminal,
): Promise<SweepResult> {
  const { repositories, notices } = await selectRepositories(connection.forge, targets, config.config.scope);
  logNotices(notices, terminal);
  const names = repositories.map(({ name }) => name);
  return sweep(connection.forge, names, {
    ...context,
    mostWrites: Number.POSITIVE_INFINITY,
    ...(since === undefined ? {} : { since }),
  });
}

async function tagOne(
  { connection, targets }: Live,
  number: number,
  context: TagContext,
): Promise<SweepResult> {
  const [repository, ...others] = targets.repositories;
  if (repository === undefined || others.length > 0) {
    throw new UsageError('--number goes with one --repo owner/name.');
  }
  const result = await tagPullRequest(connection.forge, { repository, number }, context);
  if (result === null) {
    throw new UsageError(
      `There is no pull request ${repository}#${number}, or the token may not see it. Check both numbers and names.`,
    );
  }
  return { seen: 1, tagged: [result], failed: [], left: [], stopped: null, notices: [] };
}

async function tell(
  { seen, tagged, failed, left, stopped, notices }: SweepResult,
  { dryRun }: TagOptions,
  terminal: Terminal,
): Promise<void> {
  const changes = tagged.filter(({ outcome }) => outcome === 'changed' || outcome === 'planned');
  await writeOutput(changes.map(changeLine), { path: undefined }, terminal);
  logNotices(
    notices.map(({ text }) => text),
    terminal,
  );
  for (const { ref, why } of [...tagged.filter(({ outcome }) => outcome === 'refused'), ...failed]) {
    logNotices([`${ref.repository}#${ref.number} was not labelled: ${why}`], terminal);
  }
  const done = dryRun ? 'would be changed; nothing was written' : 'changed';
  terminal.log.write(`Looked at ${seen}; labels of ${changes.length} ${done}.\n`);
  if (stopped !== null) logNotices([stopped.why], terminal);
  if (left.length > 0) logNotices([`${left.length} are still to be labelled: run it again.`], terminal);
}

/** `acme/shop#12: + harness: codex, − harness: aider`, as the Action's log says it. */
function changeLine({ ref, added, removed }: TagResult): string {
  const changes = [...added.map((name) => `+ ${name}`), ...removed.map((name) => `− ${name}`)];
  return `${printable(`${ref.repository}#${ref.number}`)}: ${printable(changes.join(', '))}\n`;
}

function exitCodeOf({ stopped, tagged, failed }: SweepResult): number {
  if (stopped !== null) return EXIT_CODE.rateLimit;
  const isDone = failed.length === 0 && tagged.every(({ outcome }) => outcome !== 'refused');
  return isDone ? EXIT_CODE.done : EXIT_CODE.failed;
}
