/** What later steps of a workflow may read: ids and a path, never text that somebody wrote. */
export interface Outputs {
  readonly harness: string;
  readonly model: string;
  readonly strength: string;
  readonly 'report-path': string;
  readonly 'report-number': string;
  readonly published: string;
}

/** What each output means, as `action.yml` and the docs say it. */
export const OUTPUT_SPECS = [
  { name: 'harness', description: 'The harness of the pull request, by id; empty: none was found.' },
  { name: 'model', description: 'Its model, as `family/version`; empty: not known.' },
  { name: 'strength', description: '`conclusive` or `suggestive`; empty without a harness.' },
  { name: 'report-path', description: 'Path of `report.md`; empty where no report was made.' },
  { name: 'report-number', description: 'Number of the issue with the newest report; empty: there is none.' },
  { name: 'published', description: '`true` where this run published a report, else `false`.' },
] as const satisfies readonly { readonly name: keyof Outputs; readonly description: string }[];

/** Nothing was found, nothing was published. */
export const NO_OUTPUTS: Outputs = {
  harness: '',
  model: '',
  strength: '',
  'report-path': '',
  'report-number': '',
  published: 'false',
};

const ID = /^[a-z0-9][a-z0-9._/-]{0,63}$/;
const PATH = /^[\w./:-]{1,220}$/;

/**
 * A value that may stand in `run: echo ${{ … }}`: an id, for `report-path` a path without anything a shell would read,
 * else nothing.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 */
export function outputValue(name: keyof Outputs, value: string): string {
  const allowed = name === 'report-path' ? PATH : ID;
  return allowed.test(value) ? value : '';
}
