/** Which pull request. */
export interface PullRequestRef {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
}
