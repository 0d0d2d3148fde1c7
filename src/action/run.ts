import type { Instant } from '../domain/instant.ts';
import { githubForge } from '../github/github-forge.ts';
import { readConfigFiles } from './config-files.ts';
import { createCost } from './cost.ts';
import { cutShort } from './cut-short.ts';
import { runPlace } from './environment.ts';
import { readEvent } from './event.ts';
import { InputError } from './input-error.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { journaled } from './journal.ts';
import { type Mode, modeOf } from './mode.ts';
import type { RunContext } from './run-context.ts';
import { RunFailure } from './run-failure.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';
import { runnerOf } from './runner.ts';
import { tell } from './tell.ts';

/**
 * One run of the Action: what started it, what that asks for, doing it, telling it.
 *
 * @throws whatever keeps it from its work, once what was done is told; what could not be written is told instead
 */
export async function run(environment: NodeJS.ProcessEnv, clock: Instant): Promise<void> {
  const runner = runnerOf(environment);
  const inputs = await readInputs(environment);
  refuseFuture(inputs, clock);
  const place = runPlace(environment);
  const mode = modeOf(inputs.command, await readEvent(environment));
  const cost = createCost();
  const { forge, journal } = journaled(
    githubForge({
      token: inputs.token,
      baseUrl: place.apiUrl,
      graphqlUrl: place.graphqlUrl,
      now: Date.now,
      log: runner.info,
      onAnswer: cost.count,
    }),
  );
  if (inputs.failOn !== '')
    runner.notice('Input fail-on: has no effect yet, there are no verdicts to act on.');
  const context = { forge, inputs, place, journal, now: clock };
  const record = await perform(mode, context).catch((error: unknown) =>
    cutShort(error, mode, journal.take()),
  );
  await tell(record, cost, runner);
  if (record.failures.length > 0) throw new RunFailure(record.failures);
}

/** Nobody knows the future: a report on it would be empty, and would be published. */
function refuseFuture({ asOf }: Inputs, clock: Instant): void {
  if (asOf === null || asOf <= clock) return;
  const [asked, now] = [asOf, clock].map((at) => new Date(at).toISOString());
  throw new InputError('as-of', `must not be in the future; it is ${asked}, and now is ${now}.`);
}

/** Each mode brings its own parts: a label must not wait for statistics to load, nor the first request for either. */
async function perform(mode: Mode, context: RunContext): Promise<RunRecord> {
  if (mode.kind === 'nothing') return { ...emptyRecord('nothing to do'), notes: [mode.why] };
  const configFiles = readConfigFiles(context);
  // Whoever awaits it is told; until then, while parts load, a failure is not to end the process.
  configFiles.catch(() => undefined);
  const configured = { ...context, configFiles };
  switch (mode.kind) {
    case 'tag': {
      const { tagMode } = await import('./tag-mode.ts');
      return tagMode(mode.number, configured);
    }
    case 'command': {
      const { commandMode } = await import('./command-mode.ts');
      return commandMode(mode.event, configured);
    }
    case 'repositories': {
      const { repositoriesMode } = await import('./repositories-mode.ts');
      return repositoriesMode(mode, configured);
    }
  }
}
