import { Command } from 'commander';
import { attributeCommand } from './commands/attribute.ts';
import { collectCommand } from './commands/collect.ts';
import { doctorCommand } from './commands/doctor.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { initCommand } from './commands/init.ts';
import { newHarnessCommand } from './commands/new-harness.ts';
import { planCommand } from './commands/plan.ts';
import { reportCommand } from './commands/report.ts';
import { tagCommand } from './commands/tag.ts';
import { untagCommand } from './commands/untag.ts';
import { processSurroundings } from './process-surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Sets the code the process ends with, where a command did its work and still has something to say by it. */
export type SetExitCode = (code: number) => void;

/** The command line: what it is called, what it can do. */
export function program(
  terminal: Terminal,
  setExitCode: SetExitCode,
  surroundings: Surroundings = processSurroundings(),
): Command {
  const root = new Command('harness-metrics')
    .description(
      'Which coding harness works best in your repositories? Measured from your own pull requests.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(--help says what there is)')
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.log.write(text),
      getOutHasColors: () => terminal.out.isTTY ?? false,
      getErrHasColors: () => terminal.log.isTTY ?? false,
    })
    .exitOverride()
    .addHelpText('after', EXIT_CODES);
  for (const command of [
    reportCommand(terminal, setExitCode, surroundings),
    attributeCommand(terminal, surroundings),
    collectCommand(terminal, setExitCode, surroundings),
    tagCommand(terminal, setExitCode, surroundings),
    untagCommand(terminal, setExitCode, surroundings),
    planCommand(terminal),
    evaluateCommand(terminal, setExitCode),
    doctorCommand(terminal, setExitCode, surroundings),
    initCommand(terminal, surroundings),
    newHarnessCommand(terminal, surroundings),
  ]) {
    root.addCommand(command.copyInheritedSettings(root));
  }
  return root;
}

const EXIT_CODES = `
Exit codes: 0 done · 1 failed · 2 wrong use or configuration · 3 incomplete data (with --strict, or stopped) · 4 rate limit · 10 a threshold is not met (evaluate)`;
