import { Command } from 'commander';
import { printable } from '../../report/printable.ts';
import type { Budget } from '../../tasks/forge.ts';
import { CONFIG_PATH, readConfig } from '../config-input.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { type Check, examine } from '../live/examine.ts';
import { OPTIONS } from '../live/options.ts';
import { selectRepositories } from '../live/select-repositories.ts';
import { goLive, isLive, type Live, type LiveOptions } from '../live/targets.ts';
import { logNotices } from '../notices.ts';
import type { SetExitCode } from '../program.ts';
import type { Surroundings } from '../surroundings.ts';
import { paint, type Style, type Terminal } from '../terminal.ts';

/** `doctor`: is the configuration right, and what may the token do? */
export function doctorCommand(
  terminal: Terminal,
  setExitCode: SetExitCode,
  surroundings: Surroundings,
): Command {
  return new Command('doctor')
    .summary('check the configuration, the token and what it may do')
    .description(
      'Checks the configuration and prints what is in force; a typo is named with its line and the nearest right ' +
        'key. With --repo or --org it also tries what the token may read there, and says what to change. Writes nothing.',
    )
    .addOption(OPTIONS.repo())
    .addOption(OPTIONS.org())
    .addOption(OPTIONS.host())
    .addOption(OPTIONS.config())
    .action(async (options: LiveOptions) => {
      if (!isLive(options)) return checkConfig(options.config, terminal);
      if (!(await checkLive(options, terminal, surroundings))) setExitCode(EXIT_CODE.failed);
    });
}

async function checkConfig(path: string | undefined, terminal: Terminal): Promise<void> {
  const { config, where, notices } = await readConfig(path);
  const { out } = terminal;
  print(
    [
      {
        mark: 'good',
        text: where === null ? `No ${CONFIG_PATH}: the defaults are in force.` : `${where} is right.`,
      },
    ],
    out,
  );
  logNotices(notices, terminal);
  out.write(`${JSON.stringify(config, null, 2)}\n`);
}

/** Whether nothing was found wrong. */
async function checkLive(
  options: LiveOptions,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<boolean> {
  const live = await goLive(options, terminal, surroundings);
  const { connection, targets, config } = live;
  const { forge } = connection;
  const { login } = await forge.identity();
  const general = await generalChecks(login, live);
  print(general, terminal.out);
  const { repositories, notices } = await selectRepositories(forge, targets, config.config.scope);
  logNotices(notices, terminal);
  let isWell = true;
  for (const repository of repositories) {
    const checks = await examine(forge, repository, { login, now: surroundings.now() });
    terminal.out.write(`\n${paint(terminal.out, 'bold', printable(repository.name))}\n`);
    print(checks, terminal.out);
    isWell = isWell && checks.every(({ mark }) => mark !== 'bad');
  }
  connection.logCost();
  return isWell;
}

async function generalChecks(login: string, { connection, config }: Live): Promise<readonly Check[]> {
  const { host, tokenFrom } = connection;
  return [
    { mark: 'good', text: `The token of ${tokenFrom} is ${login} on ${host.name}.` },
    limits(await connection.learnLimit()),
    {
      mark: 'good',
      text: config.where === null ? 'No configuration: the defaults hold.' : `${config.where} is right.`,
    },
  ];
}

function limits(budget: Budget): Check {
  if (budget.kind === 'unlimited') return { mark: 'good', text: 'This host sets no rate limit.' };
  const { left, limit, resetsAt } = budget;
  const text = `${left.toLocaleString('en')} of ${limit.toLocaleString('en')} points are left until ${new Date(resetsAt).toISOString()}`;
  if (left > limit / 10) return { mark: 'good', text: `${text}; a thousand pull requests take about 25.` };
  return { mark: 'knowing', text: `${text}: wait until then, or use --wait.` };
}

const MARKS: Readonly<Record<Check['mark'], { readonly sign: string; readonly style: Style }>> = {
  good: { sign: '✓', style: 'green' },
  knowing: { sign: '!', style: 'yellow' },
  bad: { sign: '✗', style: 'red' },
};

function print(checks: readonly Check[], out: Terminal['out']): void {
  for (const { mark, text } of checks) {
    const { sign, style } = MARKS[mark];
    out.write(`${paint(out, style, sign)} ${printable(text)}\n`);
  }
}
