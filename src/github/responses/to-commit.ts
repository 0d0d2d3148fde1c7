import type { Account } from '../../domain/account.ts';
import type { Commit, CommitIdentity } from '../../domain/commit.ts';
import type { RawTimelineItem } from './pull-request.ts';

type RawCommit = Extract<RawTimelineItem, { readonly __typename: 'PullRequestCommit' }>['commit'];
type RawIdentity = RawCommit['author'];

/** GitHub's address of an app: `49699333+dependabot[bot]@users.noreply.github.com`. */
const APP_ADDRESS = /^(?<id>\d+)\+(?<login>[^@+]+\[bot\])@users\.noreply\.[\w.-]+$/i;

/** A commit. Whether it is a merge is not asked: the parents of each would cost fifty points a page. */
export function toCommit({
  oid,
  message,
  authoredDate,
  committedDate,
  author,
  committer,
}: RawCommit): Commit {
  return {
    sha: oid,
    message,
    ...identity('author', author),
    ...identity('committer', committer),
    authoredAt: authoredDate,
    committedAt: committedDate,
  };
}

function identity(which: 'author' | 'committer', raw: RawIdentity): Pick<Commit, 'author' | 'committer'> {
  if (raw == null) return {};
  const found: CommitIdentity = {
    ...(raw.name === null ? {} : { name: raw.name }),
    ...(raw.email === null ? {} : { email: raw.email }),
    account: accountOf(raw),
  };
  return which === 'author' ? { author: found } : { committer: found };
}

/** GraphQL matches commits with users only: an app is known by its address. */
function accountOf({ user, email }: NonNullable<RawIdentity>): Account | null {
  if (user !== null) {
    const id = user.databaseId === null ? {} : { id: user.databaseId };
    return { login: user.login, ...id, kind: 'user' };
  }
  const { id, login } = APP_ADDRESS.exec(email ?? '')?.groups ?? {};
  return id === undefined || login === undefined ? null : { login, id: Number(id), kind: 'bot' };
}
