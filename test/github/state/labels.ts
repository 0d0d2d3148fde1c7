import { nextId, nodeId } from './ids.ts';
import type {
  AccountRecord,
  IssueRecord,
  LabelRecord,
  PullRequestRecord,
  RepositoryRecord,
} from './records.ts';
import { nowIso, type Store } from './store.ts';
import { recordEvent } from './timeline.ts';

/** The label of that name, whatever its case. */
export function findLabel(repository: RepositoryRecord, name: string): LabelRecord | undefined {
  const wanted = name.toLowerCase();
  return repository.labels.find((label) => label.name.toLowerCase() === wanted);
}

export function createLabel(
  store: Store,
  repository: RepositoryRecord,
  seed: { readonly name: string; readonly color?: string; readonly description?: string | null },
): LabelRecord {
  const databaseId = nextId(store, 'label');
  const label: LabelRecord = {
    __typename: 'Label',
    id: nodeId('LA', databaseId),
    databaseId,
    name: seed.name,
    color: seed.color ?? 'ededed',
    description: seed.description ?? null,
    isDefault: false,
    createdAt: nowIso(store),
    updatedAt: nowIso(store),
    repository,
  };
  repository.labels.push(label);
  return label;
}

export function ensureLabel(store: Store, repository: RepositoryRecord, name: string): LabelRecord {
  return findLabel(repository, name) ?? createLabel(store, repository, { name });
}

/** Puts labels on and says so in the timeline; those that are on already stay as they are. Unknown ones are made. */
export function addLabels(
  store: Store,
  subject: IssueRecord | PullRequestRecord,
  names: readonly string[],
  actor: AccountRecord | null,
): void {
  for (const name of names) {
    const label = ensureLabel(store, subject.repository, name);
    if (subject.labels.includes(label)) continue;
    subject.labels = [...subject.labels, label];
    recordEvent(store, subject, { __typename: 'LabeledEvent', actor, label });
  }
}

export function removeLabel(
  store: Store,
  subject: IssueRecord | PullRequestRecord,
  label: LabelRecord,
  actor: AccountRecord | null,
): void {
  subject.labels = subject.labels.filter((other) => other !== label);
  recordEvent(store, subject, { __typename: 'UnlabeledEvent', actor, label });
}
