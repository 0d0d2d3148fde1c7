import type { Document, DocumentDraft, Documents } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import {
  type MemoryIssue,
  type MemoryRepository,
  type MemoryWorld,
  nextNumber,
  openDoor,
  repositoryIn,
} from './memory-world.ts';

type Enter = (call: string, repository: string) => void;

/** The issues that we wrote, of a code host in memory. */
export function memoryDocuments(world: MemoryWorld, enter: Enter): Documents {
  return {
    list: async function* (name, label) {
      enter('documents.list', name);
      yield* ours(world, withIssues(repositoryIn(world, name)), label);
    },
    create: async (name, draft) => {
      enter('documents.create', name);
      const repository = openDoor(withIssues(repositoryIn(world, name)));
      return write(world, repository, draft);
    },
    update: async (document, parts) => {
      enter('documents.update', document.repository);
      return change(world, document, parts);
    },
    close: async (document) => {
      enter('documents.close', document.repository);
      change(world, document, { state: 'closed' });
    },
  };
}

function withIssues(repository: MemoryRepository): MemoryRepository {
  const { hasIssues, name } = repository.settings;
  if (!hasIssues) throw new ForgeError('gone', `Issues are disabled in ${name}.`);
  return repository;
}

function ours(
  { identity }: MemoryWorld,
  { issues }: MemoryRepository,
  label: string | null,
): readonly Document[] {
  const isOurs = ({ author, labels }: MemoryIssue) =>
    author.login === identity.login &&
    (label === null || labels.some((name) => name.toLowerCase() === label.toLowerCase()));
  return [...issues.values()]
    .filter(isOurs)
    .sort((a, b) => b.number - a.number)
    .map(document);
}

function write(world: MemoryWorld, repository: MemoryRepository, draft: DocumentDraft): Document {
  const issue: MemoryIssue = {
    ...draft,
    repository: repository.settings.name,
    number: nextNumber(repository),
    author: world.identity,
    state: 'open',
    createdAt: world.clock(),
    editedByOthers: false,
  };
  repository.issues.set(issue.number, issue);
  return document(issue);
}

function change(
  world: MemoryWorld,
  { repository: name, number }: Document,
  parts: Partial<Document>,
): Document {
  const { issues } = openDoor(withIssues(repositoryIn(world, name)));
  const found = issues.get(number);
  if (found === undefined) throw new ForgeError('not-found', `There is no issue ${name}#${number}.`);
  const changed = { ...found, ...parts };
  issues.set(number, changed);
  return document(changed);
}

function document({
  author: _author,
  labels: _labels,
  assignees: _assignees,
  ...rest
}: MemoryIssue): Document {
  return rest;
}
