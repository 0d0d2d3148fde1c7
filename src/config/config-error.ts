/** Everything that is wrong with a configuration file, a problem a line. Wrong use: exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** `where:line:column: what is wrong, and what to do`, in the order of the file. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options);
    this.problems = problems;
  }
}
