import { canSee } from '../../client.ts';
import type { AccountRecord, RepositoryRecord } from '../../state/records.ts';
import { allRepositories } from '../../state/repositories.ts';
import { connection } from '../connection.ts';
import { type Arguments, type FieldResolvers, objectOf, type QueryContext, textOf } from '../context.ts';
import { findRepository } from './find.ts';

const actor: FieldResolvers = {
  url: (account: AccountRecord, _, { store }) => `${store.webUrl}${pathOf(account)}`,
  resourcePath: (account: AccountRecord) => pathOf(account),
  avatarUrl: (account: AccountRecord) => `https://avatars.githubusercontent.com/u/${account.databaseId}?v=4`,
  email: () => '',
};

const owner: FieldResolvers = {
  ...actor,
  repositories: (account: AccountRecord, args, context, info) =>
    connection(repositoriesOf(account, args, context), args, info),
  repository: (account: AccountRecord, args, context) =>
    findRepository(context, account.login, textOf(args, 'name') ?? ''),
};

/** The fields of accounts. */
export const ACTORS: Readonly<Record<string, FieldResolvers>> = {
  User: {
    ...owner,
    isViewer: (account: AccountRecord, _, { client }) => account === client.account,
    // GraphQL calls the viewer a User even where a bot asks, with its REST spelling.
    login: (account: AccountRecord) => (account.__typename === 'Bot' ? account.restLogin : account.login),
  },
  Organization: { ...owner, email: () => null, viewerIsAMember: () => true },
  Bot: actor,
  Mannequin: actor,
};

function repositoriesOf(
  account: AccountRecord,
  args: Arguments,
  { store, client }: QueryContext,
): readonly RepositoryRecord[] {
  const privacy = textOf(args, 'privacy');
  const visibility = textOf(args, 'visibility');
  const chosen = allRepositories(store).filter(
    (repository) =>
      repository.owner === account &&
      canSee(client, repository) &&
      (privacy === null || (repository.visibility === 'PUBLIC') === (privacy === 'PUBLIC')) &&
      (visibility === null || repository.visibility === visibility) &&
      (args.isFork ?? repository.isFork) === repository.isFork &&
      (args.isArchived ?? repository.isArchived) === repository.isArchived &&
      (args.hasIssuesEnabled ?? repository.hasIssuesEnabled) === repository.hasIssuesEnabled,
  );
  return inOrder(chosen, objectOf(args, 'orderBy'));
}

function inOrder(
  repositories: readonly RepositoryRecord[],
  order: Arguments | null,
): readonly RepositoryRecord[] {
  const byName = order?.field === 'NAME';
  const sorted = repositories.toSorted((a, b) =>
    byName ? Number(a.name > b.name) - Number(a.name < b.name) : a.databaseId - b.databaseId,
  );
  return order?.direction === 'DESC' ? sorted.toReversed() : sorted;
}

/** An app's page is `/apps/slug`. */
function pathOf(account: AccountRecord): string {
  return account.__typename === 'Bot' ? `/apps/${account.login}` : `/${account.login}`;
}
