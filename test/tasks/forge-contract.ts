import { afterEach, describe, expect, it } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { Document, Forge, Permission, Repository } from '../../src/tasks/forge.ts';
import { at, pullRequest, user } from '../support/pull-request.ts';

/** A repository of the contract's world; what is left out is public, open, and has issues. */
export interface ContractRepository extends Partial<Omit<Repository, 'name'>> {
  readonly name: string;
  readonly pullRequests?: readonly PullRequest[];
  readonly permissions?: Readonly<Record<string, Permission>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** A forge over a world of its own, and what others do in that world. */
export interface ContractWorld {
  readonly forge: Forge;
  readonly openIssue: (
    repository: string,
    issue: {
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
      readonly by: string;
    },
  ) => Promise<void>;
  readonly editIssue: (document: Document, body: string, by: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Now is 2026-11-16T07:00Z in it. */
export type MakeWorld = (repositories: readonly ContractRepository[]) => Promise<ContractWorld>;

const NOW = at('2026-11-16T07:00Z');
const SHOP = 'example/shop';
const REF = { repository: SHOP, number: 1 };
const LABEL = { name: 'harness: codex', colour: '5319e7', description: 'Made with Codex' };
const REPORT = { name: 'harness-report', colour: '5319e7', description: 'Weekly report' };
const DRAFT = { title: 'Week 46', body: 'Figures.', labels: [REPORT.name], assignees: [] };

/** What every {@link Forge} has to do: run on the one in memory and on GitHub's. */
export function forgeContract(name: string, makeWorld: MakeWorld): void {
  describe(`${name} keeps the contract of a forge`, () => {
    const worlds: ContractWorld[] = [];
    afterEach(async () => {
      for (const world of worlds.splice(0)) await world.stop();
    });

    async function world(...others: readonly ContractRepository[]): Promise<ContractWorld> {
      const shop = {
        name: SHOP,
        visibility: 'private',
        permissions: { ada: 'write', eve: 'read' },
        files: { '.github/harness-metrics.yml': 'version: 1\n' },
        pullRequests: [opened(1, 1), opened(2, 20), opened(3, 3), closed(4, 20)],
      } as const;
      const made = await makeWorld([shop, ...others]);
      worlds.push(made);
      return made;
    }

    it('reads a pull request, and null where there is none of that number', async () => {
      const { forge } = await world();
      expect(await forge.pullRequest(REF)).toMatchObject({
        ...REF,
        title: 'Sort the basket by price',
        headBranch: 'codex/sort-basket',
        createdAt: NOW - DAY,
        author: { login: 'ada', kind: 'user' },
        labels: [],
      });
      expect(await forge.pullRequest({ ...REF, number: 404 })).toBeNull();
    });

    it('reads the pull requests that were updated since a moment and the open ones however old, or all', async () => {
      const { forge } = await world();
      const numbers = async (updatedSince: number | null) =>
        (await all(forge.pullRequests(SHOP, { updatedSince, until: NOW }))).map(({ number }) => number);
      expect((await numbers(NOW - 8 * DAY)).sort()).toEqual([1, 2, 3]);
      expect((await numbers(null)).sort()).toEqual([1, 2, 3, 4]);
    });

    it('refuses to read the pull requests of a repository that it cannot see', async () => {
      const { forge } = await world();
      const reading = all(forge.pullRequests('example/none', { updatedSince: null, until: NOW }));
      await expect(reading).rejects.toMatchObject({ name: 'ForgeError', kind: 'not-found' });
    });

    it('knows the repositories of an owner and what they are', async () => {
      const { forge } = await world({ name: 'example/old', isArchived: true }, { name: 'other/web' });
      const found = await all(forge.repositories('example'));
      expect(found.map((repository) => repository.name).sort()).toEqual(['example/old', 'example/shop']);
      expect(await forge.repository(SHOP)).toMatchObject({
        name: SHOP,
        visibility: 'private',
        isArchived: false,
      });
      expect(await forge.repository('example/old')).toMatchObject({ visibility: 'public', isArchived: true });
      expect(await forge.repository('example/none')).toBeNull();
    });

    it('reads a file of the default branch', async () => {
      const { forge } = await world();
      const read = await forge.configText(SHOP, '.github/harness-metrics.yml');
      expect(read?.text).toBe('version: 1\n');
      expect(await forge.configText(SHOP, 'none.yml')).toBeNull();
    });

    it('knows what a person may do, and that a stranger may do nothing more than read', async () => {
      const { forge } = await world();
      expect(await forge.permission(SHOP, 'ada')).toBe('write');
      expect(await forge.permission(SHOP, 'eve')).toBe('read');
      expect(['none', 'read']).toContain(await forge.permission(SHOP, 'mallory'));
    });

    it('puts a label once, whatever its capitals, and says who did', async () => {
      const { forge } = await world();
      const { login } = await forge.identity();
      await forge.labels.ensure(SHOP, LABEL);
      await forge.labels.ensure(SHOP, { ...LABEL, name: 'Harness: Codex' });
      await forge.labels.add(REF, [LABEL.name]);
      await forge.labels.add(REF, ['HARNESS: codex']);
      const found = await forge.pullRequest(REF);
      expect(found?.labels).toEqual([LABEL.name]);
      const labelled = found?.events?.filter(({ kind }) => kind === 'labeled');
      expect(labelled).toMatchObject([{ label: LABEL.name, actor: { login: plain(login) } }]);
    });

    it('takes a label off, and does not mind one that is not there', async () => {
      const { forge } = await world();
      await forge.labels.add(REF, [LABEL.name]);
      await forge.labels.remove(REF, 'Harness: Codex');
      await forge.labels.remove(REF, LABEL.name);
      const found = await forge.pullRequest(REF);
      expect(found?.labels).toEqual([]);
      expect(found?.events?.filter(({ kind }) => kind === 'unlabeled')).toHaveLength(1);
    });

    it('lists our documents, newest first, and nobody else’s', async () => {
      const { forge, openIssue } = await world();
      await forge.labels.ensure(SHOP, REPORT);
      const first = await forge.documents.create(SHOP, DRAFT);
      await openIssue(SHOP, { ...DRAFT, by: 'mallory' });
      const second = await forge.documents.create(SHOP, { ...DRAFT, title: 'Week 47' });
      const found = await all(forge.documents.list(SHOP, REPORT.name));
      expect(found.map(({ number }) => number)).toEqual([second.number, first.number]);
      expect(found[1]).toMatchObject({
        repository: SHOP,
        title: 'Week 46',
        body: 'Figures.',
        state: 'open',
        editedByOthers: false,
      });
    });

    it('lists our documents without our label too, where no label is asked for', async () => {
      const { forge, openIssue } = await world();
      await openIssue(SHOP, { ...DRAFT, by: 'mallory' });
      const bare = await forge.documents.create(SHOP, { ...DRAFT, labels: [] });
      expect(await all(forge.documents.list(SHOP, REPORT.name))).toEqual([]);
      const found = await all(forge.documents.list(SHOP, null));
      expect(found.map(({ number }) => number)).toEqual([bare.number]);
    });

    it('changes and closes a document', async () => {
      const { forge } = await world();
      const created = await forge.documents.create(SHOP, DRAFT);
      expect(await forge.documents.update(created, { body: 'Other figures.' })).toMatchObject({
        title: 'Week 46',
        body: 'Other figures.',
      });
      await forge.documents.close(created);
      const [found] = await all(forge.documents.list(SHOP, REPORT.name));
      expect(found).toMatchObject({ body: 'Other figures.', state: 'closed', editedByOthers: false });
    });

    it('sees that somebody else edited a document', async () => {
      const { forge, editIssue } = await world();
      const created = await forge.documents.create(SHOP, DRAFT);
      await editIssue(created, 'Nicer figures.', 'ada');
      const [found] = await all(forge.documents.list(SHOP, REPORT.name));
      expect(found).toMatchObject({ body: 'Nicer figures.', editedByOthers: true });
    });

    it('answers, and finds its answer again', async () => {
      const { forge } = await world();
      const id = await forge.comment(REF, 'Done.');
      expect(await all(forge.comments(REF))).toEqual([{ id, body: 'Done.', isOurs: true }]);
    });

    it('says why it cannot write: archived, or no issues there', async () => {
      const old = { name: 'example/old', isArchived: true, pullRequests: [opened(1, 1, 'example/old')] };
      const { forge } = await world(old, { name: 'example/bare', hasIssues: false });
      const ref = { repository: 'example/old', number: 1 };
      await expect(forge.labels.add(ref, [LABEL.name])).rejects.toMatchObject({ kind: 'archived' });
      await expect(forge.documents.create('example/bare', DRAFT)).rejects.toMatchObject({ kind: 'gone' });
    });
  });
}

function opened(number: number, daysAgo: number, repository = SHOP): PullRequest {
  const createdAt = NOW - daysAgo * DAY;
  return pullRequest({
    repository,
    number,
    createdAt,
    author: user('ada'),
    headBranch: 'codex/sort-basket',
  });
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  return await Array.fromAsync(items);
}

/** GraphQL drops `[bot]`. */
function plain(login: string): unknown {
  return expect.stringMatching(new RegExp(`^${login.replace(/\[bot\]$/, '')}(?:\\[bot\\])?$`));
}

function closed(number: number, daysAgo: number): PullRequest {
  const createdAt = NOW - daysAgo * DAY;
  return pullRequest({ repository: SHOP, number, createdAt, closedAt: createdAt + DAY, author: user('ada') });
}
