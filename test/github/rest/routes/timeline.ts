import type { TimelineRecord } from '../../state/records.ts';
import { REST_ONLY } from '../../state/timeline.ts';
import { paged } from '../paged.ts';
import { accountJson } from '../present/account-json.ts';
import type { RepositoryRequest, RestAnswer, Route } from '../route.ts';
import { subjectOf } from './subject-of.ts';

/** The timeline over REST: the only place of some events (`copilot_work_started`). */
export const TIMELINE_ROUTES: readonly Route[] = [
  {
    kind: 'repository',
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{number}/timeline',
    needs: { anyOf: ['issues', 'pull_requests'], level: 'read' },
    answer: timeline,
  },
];

const NAMES: Readonly<Record<string, string>> = {
  PullRequestCommit: 'committed',
  PullRequestReview: 'reviewed',
  IssueComment: 'commented',
};

/** @see https://docs.github.com/en/rest/issues/timeline */
function timeline(request: RepositoryRequest): RestAnswer {
  const one = subjectOf(request);
  const path = `/repos/${request.repository.nameWithOwner}/issues/${one.number}/timeline`;
  const items = one.timeline.filter(({ state }) => state !== 'PENDING');
  return paged(request, path, items, (item) => itemJson(item, request));
}

function itemJson(
  item: TimelineRecord,
  { store, apiUrl }: RepositoryRequest,
): Readonly<Record<string, unknown>> {
  const account = item.actor ?? item.author;
  const known = [...store.accounts.values()].find((one) => one === account);
  return {
    node_id: item.id,
    event: nameOf(item),
    created_at: item.at,
    actor: known === undefined ? null : accountJson(known, apiUrl),
    ...('label' in item
      ? { label: { name: propertyOf(item.label, 'name'), color: propertyOf(item.label, 'color') } }
      : {}),
    ...('commit' in item
      ? { sha: propertyOf(item.commit, 'oid'), message: propertyOf(item.commit, 'message') }
      : {}),
  };
}

/** `LabeledEvent` → `labeled`, `HeadRefForcePushedEvent` → `head_ref_force_pushed`. */
function nameOf(item: TimelineRecord): unknown {
  if (item.__typename === REST_ONLY) return item.event;
  const words = item.__typename.replace(/Event$/, '').replaceAll(/(?<!^)[A-Z]/g, '_$&');
  return NAMES[item.__typename] ?? words.toLowerCase();
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
}
