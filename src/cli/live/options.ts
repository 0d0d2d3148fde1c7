import { InvalidArgumentError, Option } from 'commander';
import { parseInstant } from '../../calendar/parse-instant.ts';
import type { Instant } from '../../domain/instant.ts';

/** Options that several commands have, written one way. */
export const OPTIONS = {
  repo: () =>
    new Option(
      '-r, --repo <owner/name>',
      'repository, by name or address; may be given several times',
    ).argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]),
  org: () => new Option('--org <name>', 'every repository of an organisation or a user'),
  host: () =>
    new Option(
      '--host <host>',
      'GitHub Enterprise Server or ghe.com (default: GH_HOST, GITHUB_API_URL, github.com)',
    ),
  wait: () => new Option('--wait', 'wait where the rate limit is used up, and go on').default(false),
  dryRun: () => new Option('--dry-run', 'say what would be written, and write nothing').default(false),
  since: (what: string) => new Option('--since <moment>', what).argParser(toInstant),
  number: (what: string) => new Option('-n, --number <number>', what).argParser(toNumber),
  config: () =>
    new Option(
      '-c, --config <file>',
      "configuration (default: the repository's or organisation's own, else .github/harness-metrics.yml here for facts files)",
    ),
} as const;

/** @throws {InvalidArgumentError} which commander words as the option's */
function toInstant(text: string): Instant {
  try {
    return parseInstant(text);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? `${error.message}.` : String(error));
  }
}

function toNumber(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) {
    throw new InvalidArgumentError('It is the number of a pull request, e.g. 731.');
  }
  return Number(text);
}
