import type { PullRequest } from '../../domain/pull-request.ts';
import type { CollectionNotice } from '../../tasks/forge.ts';
import type { Attempt } from '../errors.ts';
import type { Graphql } from '../graphql.ts';
import { type Plan, WHOLE_PLAN } from '../queries/plan.ts';
import { type RepositoryName, repositoryName } from '../repository-name.ts';
import type { ServerSchema } from '../server-schema.ts';
import { createPageSize, type PageSize } from './page-size.ts';

/** What is learnt of a host and holds for all its repositories. */
export interface Host {
  readonly graphql: Graphql;
  readonly schema: ServerSchema;
  readonly size: PageSize;
  /** Without what the server is too old for. */
  plan: Plan;
}

/** Reading the pull requests of one repository. */
export interface Reading {
  readonly host: Host;
  readonly repository: RepositoryName;
  readonly attempt: Attempt;
  readonly say: (notice: Omit<CollectionNotice, 'repository'>) => void;
  /** Cursors of those that could not be read, also alone. */
  readonly broken: Set<string>;
  /** Without what this repository's token may not read, too. */
  plan: Plan;
}

export function createHost(graphql: Graphql, schema: ServerSchema): Host {
  return { graphql, schema, size: createPageSize(), plan: WHOLE_PLAN };
}

/** Starts with what is known of the host. Each notice is given once. */
export function createReading(
  host: Host,
  fullName: string,
  onNotice: (notice: CollectionNotice) => void = () => {},
): Reading {
  const given = new Set<string>();
  return {
    host,
    repository: repositoryName(fullName),
    attempt: {
      what: 'read pull requests',
      where: fullName,
      needs: 'pull-requests: read and contents: read',
    },
    say: (notice) => {
      if (notice.missing === undefined && given.has(notice.text)) return;
      given.add(notice.text);
      onNotice({ repository: fullName, ...notice });
    },
    broken: new Set(),
    plan: host.plan,
  };
}

/** Says what the server is too old to be asked for. */
export function sayMissing(reading: Reading): void {
  const why = 'this server is too old to be asked for it';
  for (const field of reading.host.plan.unknown) sayUnknown(reading, field, field, why);
}

/** Says that something is unknown of all the repository's pull requests; `field: null` where it is a part of others. */
export function sayUnknown(
  { say, attempt: { where } }: Reading,
  field: keyof PullRequest | null,
  what: string,
  why: string,
): void {
  say({ field, text: `${what} of pull requests in ${where} is unknown: ${why}.` });
}
