import type { Account } from '../domain/account.ts';
import type { Document, DocumentDraft, Documents } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import type { Authorship } from './authorship.ts';
import type { Attempt } from './errors.ts';
import { repositoryName } from './repository-name.ts';
import type { RawIssue } from './responses/issue.ts';
import type { Rest } from './rest.ts';
import { sameAuthor } from './same-author.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';

interface Desk {
  readonly rest: Rest;
  readonly identity: () => Promise<Account>;
  readonly authorship: Authorship;
}

/** Issues that we wrote. */
export function documentsOf(desk: Desk): Documents {
  return {
    list: (repository, label) => ownIssues(desk, repository, label === null ? [] : [label]),
    create: (repository, draft) => createOnce(desk, repository, draft),
    update: ({ repository, number }, { title, body }) =>
      change(desk, { repository, number }, 'change an issue', {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
      }),
    close: async ({ repository, number }, as = 'done') => {
      const reason = as === 'done' ? 'completed' : 'not_planned';
      await change(desk, { repository, number }, 'close an issue', { state: 'closed', state_reason: reason });
    },
  };
}

/** By listing, never by search: a search is late, and a marker can be forged. */
async function* ownIssues(
  { rest, identity, authorship }: Desk,
  repository: string,
  labels: readonly string[],
): AsyncGenerator<Document, void, void> {
  const attempt = attemptTo('list issues', repository, 'issues: read');
  const { owner, name: repo } = repositoryName(repository);
  const me = await identity();
  const query = {
    creator: me.login,
    ...(labels.length === 0 ? {} : { labels: labels.join(',') }),
    state: 'all',
    sort: 'created',
    direction: 'desc',
  };
  for await (const page of rest.list(attempt, `GET ${ISSUES}`, { owner, repo, ...query })) {
    const { issuesSchema } = await import('./responses/issue.ts');
    const { readAnswer } = await import('./responses/read-answer.ts');
    const issues = readAnswer(issuesSchema, page, attempt).filter(
      ({ user, pull_request }) => pull_request === undefined && user !== null && sameAuthor(user, me),
    );
    if (issues.length > 0) yield* ours(repository, issues, await authorship.editedByOthers(issues, attempt));
  }
}

function ours(
  repository: string,
  issues: readonly RawIssue[],
  edited: ReadonlyMap<string, boolean>,
): readonly Document[] {
  return issues.flatMap((issue) => {
    const editedByOthers = edited.get(issue.node_id);
    return editedByOthers === undefined ? [] : [toDocument(repository, issue, editedByOthers)];
  });
}

/** After an answer that says neither yes nor no the issue is looked for before it is sent again. */
async function createOnce(desk: Desk, repository: string, draft: DocumentDraft): Promise<Document> {
  await desk.authorship.check(attemptTo('open an issue', repository));
  try {
    return await send(desk.rest, repository, draft);
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'unavailable') throw error;
    for await (const document of ownIssues(desk, repository, draft.labels)) {
      if (document.title === draft.title && plain(document.body) === plain(draft.body)) return document;
    }
    return send(desk.rest, repository, draft);
  }
}

async function send(rest: Rest, repository: string, draft: DocumentDraft): Promise<Document> {
  const attempt = attemptTo('open an issue', repository);
  const { owner, name: repo } = repositoryName(repository);
  const { title, body, labels, assignees } = draft;
  const { data } = await rest.write(attempt, (octokit) =>
    octokit.request('POST /repos/{owner}/{repo}/issues', {
      owner,
      repo,
      title,
      body,
      labels: [...labels],
      assignees: [...assignees],
      request: { retries: 0 },
    }),
  );
  return documentOf(repository, data, attempt);
}

async function change(
  { rest }: Desk,
  { repository, number }: Pick<Document, 'repository' | 'number'>,
  what: string,
  parts: {
    readonly title?: string;
    readonly body?: string;
    readonly state?: 'closed';
    readonly state_reason?: 'completed' | 'not_planned';
  },
): Promise<Document> {
  const attempt = attemptTo(what, `${repository}#${number}`);
  const { owner, name: repo } = repositoryName(repository);
  const { data } = await rest.write(attempt, (octokit) =>
    octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      owner,
      repo,
      issue_number: number,
      ...parts,
    }),
  );
  return documentOf(repository, data, attempt);
}

function attemptTo(what: string, where: string, needs = 'issues: write'): Attempt {
  return { what, where, needs };
}

async function documentOf(repository: string, data: unknown, attempt: Attempt): Promise<Document> {
  const { issueSchema } = await import('./responses/issue.ts');
  const { readAnswer } = await import('./responses/read-answer.ts');
  return toDocument(repository, readAnswer(issueSchema, data, attempt), false);
}

function toDocument(repository: string, issue: RawIssue, editedByOthers: boolean): Document {
  const { number, title, body, state, created_at } = issue;
  return { repository, number, title, body: body ?? '', state, createdAt: created_at, editedByOthers };
}

function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
