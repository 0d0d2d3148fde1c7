import type { Instant } from '../domain/instant.ts';
import { InputError } from './input-error.ts';
import { INPUT_SPECS } from './input-specs.ts';

/** The inputs of the Action, checked. */
export interface Inputs {
  readonly command: Command;
  /** Never printed. */
  readonly token: string;
  /** Path of the configuration on the default branch. */
  readonly config: string;
  /** `owner/name` or `owner/*`; empty: where it runs. */
  readonly repositories: readonly string[];
  /** `null`: where it runs. */
  readonly reportRepository: string | null;
  /** `null`: now. */
  readonly asOf: Instant | null;
  readonly dryRun: boolean;
  readonly failOn: string;
  /** Goes into an output: nothing that a shell would run. */
  readonly outputDirectory: string;
}

export type Command = (typeof COMMANDS)[number];

type InputName = (typeof INPUT_SPECS)[number]['name'];

const COMMANDS = ['auto', 'tag', 'sweep', 'report'] as const;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const REPOSITORY_OR_ALL = /^[\w.-]+\/(?:[\w.-]+|\*)$/;
const PLAIN_PATH = /^[\w./:-]{1,200}$/;
const CONFIG_PATH = /^[\w.-]+(?:\/[\w.-]+)*$/;

/**
 * Reads the inputs from the environment, as the runner hands them over.
 *
 * @throws {InputError} naming the input
 */
export async function readInputs(environment: NodeJS.ProcessEnv): Promise<Inputs> {
  const read = (name: InputName) => given(environment, name);
  return {
    command: oneOf('command', read('command') || 'auto'),
    token: tokenOf(read('token')),
    config: matching('config', read('config'), CONFIG_PATH, 'a path in the repository'),
    repositories: repositories(read('repositories')),
    reportRepository:
      read('report-repository') === ''
        ? null
        : matching('report-repository', read('report-repository'), REPOSITORY, 'a repository as owner/name'),
    asOf: await moment(read('as-of')),
    dryRun: flag('dry-run', read('dry-run')),
    failOn: read('fail-on'),
    outputDirectory: matching(
      'output-directory',
      read('output-directory'),
      PLAIN_PATH,
      'a path of letters, digits and . _ - / only',
    ),
  };
}

/** The runner hands over `INPUT_` and the name in capitals, spaces as underscores; hyphens stay. */
function given(environment: NodeJS.ProcessEnv, name: InputName): string {
  const text = environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  if (text !== '' || name === 'token') return text;
  return INPUT_SPECS.find((spec) => spec.name === name)?.default ?? '';
}

function oneOf(name: InputName, text: string): Command {
  const found = COMMANDS.find((command) => command === text);
  if (found === undefined)
    throw new InputError(name, `must be one of ${COMMANDS.join(', ')}; it is ${quoted(text)}`);
  return found;
}

/** What is refused here is not printed: a header with other characters would fail with a message that quotes it. */
function tokenOf(text: string): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  if (text !== '')
    throw new InputError('token', 'is no token: it has spaces or other characters that no token has.');
  throw new InputError(
    'token',
    'is empty. Leave it out for the token of the workflow, or check that the secret is set.',
  );
}

function matching(name: InputName, text: string, pattern: RegExp, what: string): string {
  if (pattern.test(text) && !text.split(/[\\/]/).includes('..')) return text;
  throw new InputError(name, `must be ${what}; it is ${quoted(text)}`);
}

function repositories(text: string): readonly string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  return [
    ...new Set(
      names.map((name) =>
        matching('repositories', name, REPOSITORY_OR_ALL, 'repositories as owner/name or owner/*'),
      ),
    ),
  ];
}

function flag(name: InputName, text: string): boolean {
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  throw new InputError(name, `must be true or false; it is ${quoted(text)}`);
}

/** Loaded only where it is needed: the calendar is not small, and most runs are for one label. */
async function moment(text: string): Promise<Instant | null> {
  if (text === '') return null;
  const { parseInstant } = await import('../calendar/parse-instant.ts');
  try {
    return parseInstant(text);
  } catch (cause) {
    throw new InputError('as-of', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
