import { isApp } from '../../client.ts';
import { addCheckRun, addStatus, latestChecks, rollupState } from '../../state/checks.ts';
import type { CheckRunRecord, CommitRecord } from '../../state/records.ts';
import { nowIso, type Store } from '../../state/store.ts';
import { optionalText } from '../body.ts';
import { paged } from '../paged.ts';
import { checkRunJson, statusJson } from '../present/check-json.ts';
import { publish } from '../publish.ts';
import { invalid, notFound, RestError } from '../rest-error.ts';
import { created, ok, type RepositoryRequest, type RestAnswer, type Route } from '../route.ts';

const REPO = '/repos/{owner}/{repo}';
const CHECKS_READ = { anyOf: ['checks'], level: 'read' } as const;
const CHECKS_WRITE = { anyOf: ['checks'], level: 'write' } as const;
const CONCLUSIONS = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'stale',
  'timed_out',
];
const CHECKS_DOC = '/checks/runs';

/** Check runs and commit statuses. */
export const CHECK_ROUTES: readonly Route[] = [
  { kind: 'repository', method: 'POST', path: `${REPO}/check-runs`, needs: CHECKS_WRITE, answer: create },
  {
    kind: 'repository',
    method: 'PATCH',
    path: `${REPO}/check-runs/{check}`,
    needs: CHECKS_WRITE,
    answer: update,
  },
  {
    kind: 'repository',
    method: 'GET',
    path: `${REPO}/commits/{sha}/check-runs`,
    needs: CHECKS_READ,
    answer: list,
  },
  {
    kind: 'repository',
    method: 'POST',
    path: `${REPO}/statuses/{sha}`,
    needs: { anyOf: ['statuses'], level: 'write' },
    answer: createStatus,
  },
  {
    kind: 'repository',
    method: 'GET',
    path: `${REPO}/commits/{sha}/status`,
    needs: { anyOf: ['statuses'], level: 'read' },
    answer: combined,
  },
];

/** Only apps write check runs. */
function create(request: RepositoryRequest): RestAnswer {
  const { store, client } = request;
  if (!isApp(client)) {
    throw new RestError(403, 'You must authenticate via a GitHub App.', {
      documentation: `${CHECKS_DOC}#create-a-check-run`,
    });
  }
  const name = optionalText(request, 'name');
  if (name === undefined) throw invalid('CheckRun', 'name', 'missing_field', CHECKS_DOC);
  const sha = optionalText(request, 'head_sha') ?? '';
  const commit = store.commits.get(sha);
  if (commit === undefined)
    throw new RestError(422, `No commit found for SHA: ${sha}`, { documentation: CHECKS_DOC });
  const run = addCheckRun(store, commit, { name, app: client.account.login, conclusion: null });
  fill(request, run);
  publish(request, {
    kind: 'check-run',
    action: 'created',
    number: null,
    title: run.title,
    body: run.summary,
  });
  return created(checkRunJson(run, commit));
}

function update(request: RepositoryRequest): RestAnswer {
  const { store, params } = request;
  const found = findRun(store, Number(params.check));
  if (found === null || found.commit.repository !== request.repository) throw notFound(CHECKS_DOC);
  fill(request, found.run);
  const { title, summary } = found.run;
  publish(request, { kind: 'check-run', action: 'updated', number: null, title, body: summary });
  return ok(checkRunJson(found.run, found.commit));
}

function list(request: RepositoryRequest): RestAnswer {
  const commit = commitOf(request);
  const runs = latestChecks(commit).filter((check) => check.__typename === 'CheckRun');
  return paged(
    request,
    `/repos/${request.repository.nameWithOwner}/commits/${commit.oid}/check-runs`,
    runs,
    (run) => checkRunJson(run, commit),
    (page) => ({ total_count: runs.length, check_runs: page }),
  );
}

function createStatus(request: RepositoryRequest): RestAnswer {
  const { store, client } = request;
  const commit = commitOf(request);
  const state = optionalText(request, 'state') ?? '';
  if (!['error', 'failure', 'pending', 'success'].includes(state))
    throw invalid('Status', 'state', 'invalid', '/commits/statuses');
  const status = addStatus(
    store,
    commit,
    {
      context: optionalText(request, 'context') ?? 'default',
      state: state.toUpperCase(),
      description: optionalText(request, 'description') ?? null,
      targetUrl: optionalText(request, 'target_url') ?? null,
    },
    client.account,
  );
  publish(request, {
    kind: 'status',
    action: 'created',
    number: null,
    title: status.context,
    body: status.description,
  });
  return created(statusJson(status, request.apiUrl));
}

function combined(request: RepositoryRequest): RestAnswer {
  const commit = commitOf(request);
  const statuses = latestChecks(commit).filter((check) => check.__typename === 'StatusContext');
  const state = rollupState({ ...commit, checks: statuses })?.toLowerCase() ?? 'pending';
  return ok({
    state,
    sha: commit.oid,
    total_count: statuses.length,
    statuses: statuses.map((status) => statusJson(status, request.apiUrl)),
  });
}

function commitOf({ store, repository, params }: RepositoryRequest): CommitRecord {
  const sha = params.sha ?? '';
  const commit = store.commits.get(sha);
  if (commit !== undefined && commit.repository === repository) return commit;
  throw new RestError(422, `No commit found for SHA: ${sha}`, {
    documentation: '/commits/commits#get-a-commit',
  });
}

function fill(request: RepositoryRequest, run: CheckRunRecord): void {
  const conclusion = optionalText(request, 'conclusion');
  if (conclusion !== undefined && !CONCLUSIONS.includes(conclusion)) {
    throw invalid('CheckRun', 'conclusion', 'invalid', CHECKS_DOC);
  }
  const status = conclusion === undefined ? optionalText(request, 'status') : 'completed';
  if (status !== undefined) run.status = status.toUpperCase();
  if (conclusion !== undefined) run.conclusion = conclusion.toUpperCase();
  run.completedAt =
    run.status === 'COMPLETED' ? (optionalText(request, 'completed_at') ?? nowIso(request.store)) : null;
  run.startedAt = optionalText(request, 'started_at') ?? run.startedAt;
  run.externalId = optionalText(request, 'external_id') ?? run.externalId;
  run.detailsUrl = optionalText(request, 'details_url') ?? run.detailsUrl;
  const { output } = request.body;
  const part = (name: string): string | null => {
    const value: unknown = typeof output === 'object' && output !== null ? Reflect.get(output, name) : null;
    return typeof value === 'string' ? value : null;
  };
  run.title = part('title') ?? run.title;
  run.summary = part('summary') ?? run.summary;
  run.text = part('text') ?? run.text;
}

function findRun(
  store: Store,
  id: number,
): { readonly run: CheckRunRecord; readonly commit: CommitRecord } | null {
  for (const commit of store.commits.values()) {
    for (const run of commit.checks) {
      if (run.__typename === 'CheckRun' && run.databaseId === id) return { run, commit };
    }
  }
  return null;
}
