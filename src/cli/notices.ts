import { printable } from '../report/printable.ts';
import { paint, type Terminal } from './terminal.ts';

/** Tells people what was noticed, beside the output and never in it. */
export function logNotices(notices: readonly string[], { log }: Terminal): void {
  for (const notice of notices) log.write(`${paint(log, 'yellow', 'note:')} ${printable(notice)}\n`);
}
