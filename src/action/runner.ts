import { appendFileSync } from 'node:fs';
import { printable } from '../report/printable.ts';

/**
 * The machine that runs the workflow: its log, its notices, its files. Written here, in a page, because the official
 * toolkit loads an HTTP client before the first line, and passes `::…::` in texts through as commands.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export interface Runner {
  readonly info: (text: string) => void;
  readonly notice: (text: string) => void;
  readonly warning: (text: string) => void;
  readonly error: (text: string) => void;
  /** `value` is one line that {@link outputValue} let through. */
  readonly output: (name: string, value: string) => void;
  readonly summary: (markdown: string) => void;
}

/** The runner of this environment. Outside of a workflow outputs and summary go nowhere. */
export function runnerOf(
  environment: NodeJS.ProcessEnv,
  write: (text: string) => void = (text) => process.stdout.write(text),
): Runner {
  const append = (variable: string, text: string) => {
    const path = environment[variable];
    if (path !== undefined && path !== '') appendFileSync(path, text);
  };
  return {
    info: (text) => write(`${printable(text)}\n`),
    notice: (text) => write(annotation('notice', text)),
    warning: (text) => write(annotation('warning', text)),
    error: (text) => write(annotation('error', text)),
    output: (name, value) => append('GITHUB_OUTPUT', `${name}=${value}\n`),
    summary: (markdown) => append('GITHUB_STEP_SUMMARY', `${markdown}\n`),
  };
}

/** Shown on the run's page. Within a command's text `%` begins an escape. */
function annotation(kind: 'notice' | 'warning' | 'error', text: string): string {
  return `::${kind} title=harness-metrics::${printable(text).replaceAll('%', '%25')}\n`;
}
