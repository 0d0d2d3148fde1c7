import { Command } from 'commander';
import { CONFIG_PATH, readConfig } from '../config-input.ts';
import { logNotices } from '../notices.ts';
import { paint, type Terminal } from '../terminal.ts';

/** `doctor`: is the configuration right, and what does it come to? */
export function doctorCommand(terminal: Terminal): Command {
  return new Command('doctor')
    .summary('check the configuration')
    .description(
      'Checks the configuration and prints what is in force. A typo is named with its line and the nearest right key.',
    )
    .option('-c, --config <file>', `configuration (default: ${CONFIG_PATH} if there is one)`)
    .action(async (options: { readonly config?: string }) => {
      const { config, where, notices } = await readConfig(options.config);
      const { out } = terminal;
      const found = where === null ? `No ${CONFIG_PATH}: the defaults are in force.` : `${where} is right.`;
      out.write(`${paint(out, 'green', '✓')} ${found}\n`);
      logNotices(notices, terminal);
      out.write(`${JSON.stringify(config, null, 2)}\n`);
    });
}
