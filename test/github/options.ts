import type { Instant } from '../../src/domain/instant.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { TokenSeed } from './client.ts';
import type { Dials } from './dials.ts';
import type { AccountSeed } from './state/accounts.ts';
import type { RepositorySeed } from './state/repositories.ts';

export interface AppSeed {
  readonly id: number;
  readonly slug: string;
}

/** How a double starts. */
export interface GitHubOptions {
  /** The clock of everything it writes and of its limits. Absent: the machine's. */
  readonly now?: () => Instant;
  readonly accounts?: readonly AccountSeed[];
  readonly repositories?: readonly RepositorySeed[];
  /** Their repositories are made with the defaults where they are not among `repositories`. */
  readonly pullRequests?: Iterable<PullRequest>;
  /** Absent: `token` of `octocat`, an administrator of everything. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>;
  /** The app whose installations are those of the tokens; its own requests carry a JSON Web Token. */
  readonly app?: AppSeed;
  readonly dials?: Partial<Dials>;
  /** Where people look at it. */
  readonly webUrl?: string;
  /** Version of a GitHub Enterprise Server: said in a header; without rate limits, as their default is. */
  readonly enterprise?: string;
}
