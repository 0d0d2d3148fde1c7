import { ConfigError } from '../config/config-error.ts';
import type { ConfigFile } from './config-files.ts';

/**
 * Problems of a file that fewer people can read than the run's log: file, line and key of each, no value.
 *
 * @param problems as {@link ConfigError} has them: `where:line:column: …`
 */
export function hiddenProblems(
  problems: readonly string[],
  { where, text }: Pick<ConfigFile, 'where' | 'text'>,
): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return problems.map((problem) => {
    const at = problem.startsWith(`${where}:`) ? /^(\d+):\d+: /.exec(problem.slice(where.length + 1)) : null;
    if (at?.[1] === undefined) return `${where}: more of it is not as it should be`;
    const [, key] = KEY.exec(lines[Number(at[1]) - 1] ?? '') ?? [];
    const named = key === undefined ? '' : ` at "${key}"`;
    return `${where}:${at[1]}: not as it should be${named}; fewer people can read this file than this log, so its values are not shown`;
  });
}

/** Of a line of block YAML; in a flow on one line, the outermost. */
const KEY = /^\s*(?:- +)*["']?([\w-]{1,40})["']?\s*:(?:\s|$)/;

/** As the error, without values. */
export function hiddenError(error: unknown, file: ConfigFile): unknown {
  return error instanceof ConfigError && file.isHidden
    ? new ConfigError(hiddenProblems(error.problems, file))
    : error;
}
