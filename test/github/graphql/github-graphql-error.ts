/** An error that GitHub's GraphQL answers with: its `type` stands beside the message, not in the extensions. */
export class GitHubGraphqlError extends Error {
  readonly type: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;

  constructor(
    type: string | null,
    message: string,
    details: Readonly<Record<string, unknown>> | null = null,
  ) {
    super(message);
    this.type = type;
    this.details = details;
  }
}

/** The client asks for something that GitHub has and the double does not model. The double's fault, said loudly. */
export class NotModelledError extends Error {}
