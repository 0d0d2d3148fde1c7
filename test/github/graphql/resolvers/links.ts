import { createIssue } from '../../state/issues.ts';
import type { IssueRecord, PullRequestRecord, RepositoryRecord } from '../../state/records.ts';
import { addRepository, ensureRepository } from '../../state/repositories.ts';
import type { Store } from '../../state/store.ts';

/** Issues that are only ever referred to, by store and name: they stand in no list. */
const referredTo = new WeakMap<Store, Map<string, IssueRecord>>();

/** The repository of a pull request's branch, made as a fork where it is not there; `null`: it was deleted. */
export function headRepositoryOf(store: Store, one: PullRequestRecord): RepositoryRecord | null {
  const name = one.headRepositoryName;
  if (name === null) return null;
  const known = store.repositories.get(name.toLowerCase());
  return known ?? addRepository(store, { name, ownerType: 'User', fork: true });
}

/** The issue named `owner/name#number`; one that was never seeded is made up, outside every list. */
export function issueNamed(store: Store, name: string): IssueRecord {
  const [nameWithOwner = '', number = ''] = name.split('#');
  const repository = ensureRepository(store, nameWithOwner);
  return repository.issues.get(Number(number)) ?? madeUp(store, repository, Number(number));
}

function madeUp(store: Store, repository: RepositoryRecord, number: number): IssueRecord {
  const name = `${repository.nameWithOwner}#${number}`;
  const made = referredTo.get(store) ?? new Map<string, IssueRecord>();
  referredTo.set(store, made);
  const apart = { ...repository, issues: new Map<number, IssueRecord>(), nextNumber: number };
  const issue = made.get(name) ?? {
    ...createIssue(store, apart, { title: `Issue ${number}` }, null),
    repository,
  };
  made.set(name, issue);
  return issue;
}
