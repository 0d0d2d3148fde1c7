import { printable } from '../../report/printable.ts';
import type { Terminal } from '../terminal.ts';

/** Clears the line that the cursor stands in. */
const AFRESH = '\r\u001b[2K';

/** How far collecting is: one line that changes on a terminal, a line a finished repository elsewhere. */
export interface ProgressLine {
  readonly reading: (repository: string, read: number, total: number | null) => void;
  readonly finished: (repository: string, read: number) => void;
  /** Takes the changing line away. */
  readonly end: () => void;
}

/** @param left points that are left of the limit; `null`: unknown, or there is none */
export function createProgressLine(
  { log }: Pick<Terminal, 'log'>,
  repositories: number,
  left: () => number | null,
): ProgressLine {
  const isLive = log.isTTY ?? false;
  const counts = new Map<string, number>();
  let done = 0;
  const draw = (repository: string, read: number, total: number | null): void => {
    const points = left();
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const parts = [
      `${printable(repository)} ${counted(read)}${total === null ? '' : ` of ${counted(total)}`} pull requests`,
      repositories > 1 ? `${done} of ${repositories} repositories` : null,
      repositories > 1 ? `${counted(all)} in all` : null,
      points === null ? null : `${counted(points)} points left`,
    ];
    log.write(`${AFRESH}${parts.filter((part) => part !== null).join(' · ')}`);
  };
  return {
    reading: (repository, read, total) => {
      counts.set(repository, read);
      if (isLive) draw(repository, read, total);
    },
    finished: (repository, read) => {
      done += 1;
      counts.set(repository, read);
      if (!isLive) log.write(`${printable(repository)}: ${counted(read)} pull requests read\n`);
    },
    end: () => {
      if (isLive) log.write(AFRESH);
    },
  };
}

function counted(n: number): string {
  return n.toLocaleString('en');
}
