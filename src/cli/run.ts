import { CommanderError } from 'commander';
import { ConfigError } from '../config/config-error.ts';
import { printable } from '../report/printable.ts';
import { RateLimitError } from '../tasks/rate-limit-error.ts';
import { EXIT_CODE } from './exit-code.ts';
import { processSurroundings } from './process-surroundings.ts';
import { program } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { paint, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command line and says with which code the process ends. Whatever is thrown fails the run. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  surroundings: Surroundings = processSurroundings(),
): Promise<number> {
  ignoreClosedPipe(terminal);
  let exitCode: number = EXIT_CODE.done;
  try {
    const setExitCode = (code: number): void => {
      exitCode = code;
    };
    await program(terminal, setExitCode, surroundings).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODE.done : EXIT_CODE.wrongUse;
    terminal.log.write(`${paint(terminal.log, 'red', 'error:')} ${messageOf(error)}\n`);
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof RateLimitError) return EXIT_CODE.rateLimit;
  const isWrongUse =
    error instanceof UsageError || error instanceof ConfigError || error instanceof RangeError;
  return isWrongUse ? EXIT_CODE.wrongUse : EXIT_CODE.failed;
}

/** A reader that went away (`| head`) ends the output, not the program. */
function ignoreClosedPipe({ out }: Terminal): void {
  out.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n').map(printable).join('\n  ');
}
