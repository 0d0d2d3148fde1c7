import { nextId, nodeId } from './ids.ts';
import type { AccountRecord, CheckRecord, CheckRunRecord, CommitRecord, StatusRecord } from './records.ts';
import { nowIso, type Store } from './store.ts';

/** A check to begin with, on a pull request's last commit. */
export interface CheckSeed {
  readonly name: string;
  /** Slug of the app that ran it. */
  readonly app?: string;
  /** `SUCCESS`, `FAILURE`, `NEUTRAL` …; `null`: still running. */
  readonly conclusion: string | null;
  readonly startedAt?: string;
  readonly completedAt?: string | null;
}

export function addCheckRun(store: Store, commit: CommitRecord, seed: CheckSeed): CheckRunRecord {
  const databaseId = nextId(store, 'check');
  const run: CheckRunRecord = {
    __typename: 'CheckRun',
    id: nodeId('CR', databaseId),
    databaseId,
    app: seed.app ?? 'github-actions',
    name: seed.name,
    status: seed.conclusion === null ? 'IN_PROGRESS' : 'COMPLETED',
    conclusion: seed.conclusion,
    startedAt: seed.startedAt ?? nowIso(store),
    completedAt: seed.conclusion === null ? null : (seed.completedAt ?? nowIso(store)),
    title: null,
    summary: null,
    text: null,
    externalId: null,
    detailsUrl: null,
  };
  commit.checks.push(run);
  return run;
}

export function addStatus(
  store: Store,
  commit: CommitRecord,
  seed: Pick<StatusRecord, 'context' | 'state' | 'description' | 'targetUrl'>,
  creator: AccountRecord | null,
): StatusRecord {
  const databaseId = nextId(store, 'check');
  const id = nodeId('SC', databaseId);
  const status: StatusRecord = {
    __typename: 'StatusContext',
    id,
    databaseId,
    ...seed,
    createdAt: nowIso(store),
    creator,
  };
  commit.checks.push(status);
  return status;
}

/** A commit's checks as the rollup has them: of statuses of one context, and of runs of one name and app, the last. */
export function latestChecks(commit: CommitRecord): readonly CheckRecord[] {
  const latest = new Map<string, CheckRecord>();
  for (const check of commit.checks) {
    latest.set(
      check.__typename === 'CheckRun' ? `run ${check.app} ${check.name}` : `status ${check.context}`,
      check,
    );
  }
  return [...latest.values()];
}

/** The worst that any check says: `FAILURE`, `ERROR`, `PENDING` or `SUCCESS`; `null` where there is none. */
export function rollupState(commit: CommitRecord): string | null {
  const states = latestChecks(commit).map(stateOf);
  if (states.length === 0) return null;
  return ['FAILURE', 'ERROR', 'PENDING'].find((state) => states.includes(state)) ?? 'SUCCESS';
}

function stateOf(check: CheckRecord): string {
  if (check.__typename === 'StatusContext') return check.state === 'EXPECTED' ? 'PENDING' : check.state;
  if (check.status !== 'COMPLETED') return 'PENDING';
  return ['SUCCESS', 'NEUTRAL', 'SKIPPED'].includes(check.conclusion ?? '') ? 'SUCCESS' : 'FAILURE';
}
