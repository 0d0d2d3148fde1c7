import type { CheckRunRecord, CommitRecord, StatusRecord } from '../../state/records.ts';
import { accountJson } from './account-json.ts';

export function checkRunJson(run: CheckRunRecord, commit: CommitRecord): Readonly<Record<string, unknown>> {
  return {
    id: run.databaseId,
    node_id: run.id,
    name: run.name,
    head_sha: commit.oid,
    external_id: run.externalId ?? '',
    details_url: run.detailsUrl,
    status: run.status.toLowerCase(),
    conclusion: run.conclusion?.toLowerCase() ?? null,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { title: run.title, summary: run.summary, text: run.text, annotations_count: 0 },
    app: { slug: run.app, name: run.app },
  };
}

export function statusJson(status: StatusRecord, apiUrl: string): Readonly<Record<string, unknown>> {
  return {
    id: status.databaseId,
    node_id: status.id,
    state: status.state.toLowerCase(),
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: status.creator === null ? null : accountJson(status.creator, apiUrl),
  };
}
