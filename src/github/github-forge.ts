import type { Forge } from '../tasks/forge.ts';
import { authorshipOf } from './authorship.ts';
import { budgetOf } from './budget.ts';
import { createClient } from './client.ts';
import { commentOn, commentsOf } from './comments.ts';
import { configTextOf } from './config-text.ts';
import { documentsOf } from './documents.ts';
import type { GitHubOptions } from './github-options.ts';
import { graphqlOf } from './graphql.ts';
import { identityOf } from './identity.ts';
import { labelsOf } from './labels.ts';
import { permissionOf } from './permission.ts';
import { protectedBranchesOf } from './protected-branches.ts';
import { collect } from './pull-requests/collect.ts';
import { readOne } from './pull-requests/read-one.ts';
import { createHost, createReading } from './pull-requests/reading.ts';
import { findRepository, repositoriesOf } from './repositories.ts';
import { restOf } from './rest.ts';
import { serverSchemaOf } from './server-schema.ts';
import { withoutCost } from './without-cost.ts';

/** Chains of pages of one repository that are read at the same time. */
const CONCURRENCY = 4;

/** GitHub as the tasks know it. Nothing is sent before it is asked for. */
export function githubForge(options: GitHubOptions): Forge {
  const { now, concurrency = CONCURRENCY } = options;
  const client = createClient(options);
  const rest = restOf(client, now);
  const plainly = graphqlOf(client, now);
  const schema = serverSchemaOf(plainly);
  const graphql = withoutCost(plainly, schema);
  const identity = identityOf(graphql);
  const host = createHost(graphql, schema);
  return {
    pullRequests: (repository, query) =>
      collect({
        reading: createReading(host, repository, query.onNotice),
        query,
        protectedBranches: protectedBranchesOf(rest, repository),
        concurrency,
        startedAt: now(),
      }),
    pullRequest: ({ repository, number }) =>
      readOne(createReading(host, repository), number, protectedBranchesOf(rest, repository)),
    repositories: (owner) => repositoriesOf(graphql, owner),
    repository: (name) => findRepository(graphql, name),
    configText: (repository, path) => configTextOf(rest, repository, path),
    permission: (repository, login) => permissionOf(rest, repository, login),
    labels: labelsOf(rest),
    documents: documentsOf({ rest, identity, authorship: authorshipOf(graphql, schema, identity) }),
    comments: (ref) => commentsOf(rest, identity, ref),
    comment: (ref, body) => commentOn(rest, identity, ref, body),
    identity,
    budget: () => budgetOf(rest),
  };
}
