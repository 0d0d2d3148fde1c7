import type { Account } from '../domain/account.ts';
import type { Attempt } from './errors.ts';
import { dataOf, type Graphql, type GraphqlAnswer, isRefusedAsWhole } from './graphql.ts';
import { authorshipQuery } from './queries/authorship.ts';
import { has } from './queries/schema.ts';
import type { RawIssue } from './responses/issue.ts';
import { sameAuthor } from './same-author.ts';
import type { ServerSchema } from './server-schema.ts';

/** Whose issues are. */
export interface Authorship {
  /** Of those that the token's account wrote, by node id: whether somebody else was the last to edit them. */
  readonly editedByOthers: (
    issues: readonly RawIssue[],
    attempt: Attempt,
  ) => Promise<ReadonlyMap<string, boolean>>;
  /**
   * Asked before the first issue is opened, which could not be found again otherwise. Free once an answer came.
   *
   * @throws {ForgeError} where the server does not say
   */
  readonly check: (attempt: Attempt) => Promise<void>;
}

/** Where a server is too old to say whether the viewer wrote an issue, its author must be who the token is. */
export function authorshipOf(
  graphql: Graphql,
  schema: ServerSchema,
  identity: () => Promise<Account>,
): Authorship {
  let isViewerAsked = true;
  let isChecked = false;

  const ask = async (issues: readonly RawIssue[], attempt: Attempt): Promise<GraphqlAnswer> => {
    const variables = { ids: issues.map(({ node_id }) => node_id) };
    const isAsked = isViewerAsked;
    const answer = await graphql({ text: authorshipQuery(isAsked), variables, attempt });
    if (!isAsked || !isRefusedAsWhole(answer) || has(await schema(), 'Issue.viewerDidAuthor')) {
      return answer;
    }
    isViewerAsked = false;
    return graphql({ text: authorshipQuery(false), variables, attempt });
  };

  const editedByOthers: Authorship['editedByOthers'] = async (issues, attempt) => {
    const me = await identity();
    const authors = new Map(issues.map(({ node_id, user }) => [node_id, user]));
    const data = dataOf(await ask(issues, attempt), attempt);
    const { authorshipSchema } = await import('./responses/issue.ts');
    const { readAnswer } = await import('./responses/read-answer.ts');
    const { nodes } = readAnswer(authorshipSchema, data, attempt);
    isChecked = true;
    const edited = new Map<string, boolean>();
    for (const node of nodes) {
      if (node?.id === undefined) continue;
      const author = authors.get(node.id) ?? null;
      const isOurs = isViewerAsked
        ? node.viewerDidAuthor === true
        : author !== null && sameAuthor(author, me);
      if (!isOurs) continue;
      const { lastEditedAt, editor } = node;
      const isMine = editor != null && sameAuthor({ login: editor.login, id: editor.databaseId ?? null }, me);
      edited.set(node.id, lastEditedAt != null && !isMine);
    }
    return edited;
  };

  return {
    editedByOthers,
    check: async (attempt) => {
      if (!isChecked) await editedByOthers([], attempt);
    },
  };
}
