import { inert } from '../report/nodes/inert.ts';
import { printable } from '../report/printable.ts';
import { runnerOf } from './runner.ts';

/** Says in the log, on the run's page and in its summary why a run failed. The token is in no message. */
export function fail(error: unknown, environment: NodeJS.ProcessEnv): void {
  const runner = runnerOf(environment);
  const message = error instanceof Error ? error.message : String(error);
  for (const line of message.split('\n')) runner.error(line);
  runner.summary(`### harness-metrics failed\n\n${fenced(message)}`);
}

/** In an indented block nothing is Markdown. */
function fenced(message: string): string {
  return message
    .split('\n')
    .map((line) => `    ${inert(printable(line))}`)
    .join('\n');
}
