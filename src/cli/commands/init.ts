import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { CONFIG_PATH } from '../config-input.ts';
import { CONFIG_TEMPLATE } from '../config-template.ts';
import type { Surroundings } from '../surroundings.ts';
import { paint, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { ACTION, workflowTemplate } from '../workflow-template.ts';

/** Where the workflow is kept. */
export const WORKFLOW_PATH = '.github/workflows/harness-metrics.yml';

interface InitOptions {
  readonly config: boolean;
  readonly force: boolean;
  readonly action: string;
}

/** `init`: writes the workflow, and the configuration if wished, into the folder it is called in. */
export function initCommand(terminal: Terminal, surroundings: Surroundings): Command {
  return new Command('init')
    .summary('write the workflow that labels and reports')
    .description(
      `Writes ${WORKFLOW_PATH} into this folder; with --config also a ${CONFIG_PATH} that says what can be set. ` +
        'A file that is there already is left as it is. No network.',
    )
    .option('--config', `write ${CONFIG_PATH} too`, false)
    .option(
      '--action <owner/name@ref>',
      'where the Action is taken from; ref: the commit of a release',
      toAction,
      ACTION,
    )
    .option('--force', 'write over files that are there', false)
    .action((options: InitOptions) => init(options, terminal, surroundings));
}

async function init(options: InitOptions, terminal: Terminal, { folder }: Surroundings): Promise<void> {
  const files = [
    { path: WORKFLOW_PATH, text: workflowTemplate(options.action) },
    ...(options.config ? [{ path: CONFIG_PATH, text: CONFIG_TEMPLATE }] : []),
  ];
  const there: string[] = [];
  for (const { path, text } of files) {
    const isWritten = await write(join(folder, path), text, options.force);
    if (isWritten) terminal.log.write(`${paint(terminal.log, 'green', '✓')} Wrote ${path}\n`);
    else there.push(path);
  }
  if (there.length > 0) {
    const are = there.length === 1 ? 'is there already and was' : 'are there already and were';
    throw new UsageError(`${there.join(' and ')} ${are} left as before. Use --force to write over.`);
  }
  terminal.log.write(nextSteps(options.action));
}

/** `false`: it is there. */
async function write(path: string, text: string, force: boolean): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
    return true;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'EEXIST' && !force) return false;
    throw new UsageError(
      `Cannot write ${path}: ${String(code ?? cause)}. Call init in a folder you may write.`,
      {
        cause,
      },
    );
  }
}

function nextSteps(action: string): string {
  const missing =
    action === ACTION
      ? `To be filled in: ${WORKFLOW_PATH} says "uses: ${ACTION}", which is no Action yet. Put the account that publishes it where OWNER stands and the commit of a release where COMMIT stands, both from the page of that release, or call init --force --action owner/name@commit.\n`
      : '';
  return `${missing}Look at it, commit it to the default branch, and start it once by hand: it says what it would do. Then delete "dry-run".\n`;
}

function toAction(text: string): string {
  if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(text)) return text;
  throw new InvalidArgumentError('Write it as owner/name@ref, with the commit of a release for ref.');
}
