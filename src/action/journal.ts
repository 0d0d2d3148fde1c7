import type { Document, Forge } from '../tasks/forge.ts';

/** What was written at GitHub, in words, kept outside of the work that may yet fail. */
export interface Journal {
  /** Lines since it was last asked. */
  readonly take: () => readonly string[];
}

/** A forge that keeps a journal of every write that went well, and changes nothing. */
export function journaled(forge: Forge): { readonly forge: Forge; readonly journal: Journal } {
  const lines: string[] = [];
  const { labels, documents } = forge;
  const kept: Forge = {
    ...forge,
    labels: {
      ...labels,
      add: async (ref, names) => {
        await labels.add(ref, names);
        lines.push(`${ref.repository}#${ref.number}: ${names.map((name) => `+ ${name}`).join(', ')}`);
      },
      remove: async (ref, name) => {
        await labels.remove(ref, name);
        lines.push(`${ref.repository}#${ref.number}: − ${name}`);
      },
    },
    documents: {
      ...documents,
      create: async (repository, draft) => {
        const document = await documents.create(repository, draft);
        lines.push(`${issueText(document)} created`);
        return document;
      },
      update: async (document, change) => {
        const updated = await documents.update(document, change);
        lines.push(`${issueText(updated)} written anew`);
        return updated;
      },
      close: async (...asked) => {
        await documents.close(...asked);
        lines.push(`${issueText(asked[0])} closed`);
      },
    },
    comment: async (ref, body) => {
      const id = await forge.comment(ref, body);
      lines.push(`${ref.repository}#${ref.number}: an answer`);
      return id;
    },
  };
  return { forge: kept, journal: { take: () => lines.splice(0) } };
}

function issueText({ repository, number }: Document): string {
  return `issue ${repository}#${number}`;
}
