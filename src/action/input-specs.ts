/** An input of the Action as `action.yml` and the docs say it; a test holds the three equal. */
export interface InputSpec {
  readonly name: string;
  readonly default: string;
  readonly description: string;
}

/** The inputs of the Action, in the order in which people need them. */
export const INPUT_SPECS = [
  {
    name: 'command',
    default: 'auto',
    description:
      'What to do: `auto` goes by the event; `tag` (the pull request of the event), `sweep` (label what was updated in the last 8 days) or `report` (publish the weeks that are due) does that alone.',
  },
  {
    name: 'token',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the workflow's language
    default: '${{ github.token }}',
    description: 'Who reads and writes. The token of the workflow is enough for its own repository.',
  },
  {
    name: 'config',
    default: '.github/harness-metrics.yml',
    description:
      'The configuration, always read from the default branch; without the file the defaults hold.',
  },
  {
    name: 'repositories',
    default: '',
    description:
      'Repositories to read, `owner/name` or `owner/*`, parted by spaces, commas or lines. Left out: where it runs.',
  },
  {
    name: 'report-repository',
    default: '',
    description: 'Where the weekly issue is published, `owner/name`. Left out: where it runs.',
  },
  {
    name: 'as-of',
    default: '',
    description:
      'Report as of this moment, such as `2026-11-16T07:00:00Z`, anew where its week was published. Left out: every week that is due.',
  },
  {
    name: 'dry-run',
    default: 'false',
    description: '`true` prints what would be written, and writes nothing.',
  },
  {
    name: 'fail-on',
    default: '',
    description: 'Reserved for the verdicts of a policy; it has no effect yet.',
  },
  {
    name: 'output-directory',
    default: 'harness-metrics',
    description: 'Folder for `report.md`, `report.json` and `report.csv`.',
  },
] as const satisfies readonly InputSpec[];
