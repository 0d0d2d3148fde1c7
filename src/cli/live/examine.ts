import type { Instant } from '../../domain/instant.ts';
import type { CollectionNotice, Forge, Permission, Repository } from '../../tasks/forge.ts';
import { ForgeError } from '../../tasks/forge-error.ts';
import { REPORT_LABEL } from '../../tasks/our-labels.ts';
import { CONFIG_PATH } from '../config-input.ts';

/** One thing that was tried: `good`, worth `knowing`, or `bad` with its remedy in the text. */
export interface Check {
  readonly mark: 'good' | 'knowing' | 'bad';
  readonly text: string;
}

/** What a token may do in a repository, each read tried and nothing written. */
export async function examine(
  forge: Forge,
  repository: Repository,
  { login, now }: { readonly login: string; readonly now: Instant },
): Promise<readonly Check[]> {
  const { name } = repository;
  return [
    ...settings(repository),
    await tried('Pull requests cannot be read', async () => readPullRequests(forge, name, now)),
    ...(repository.hasIssues
      ? [await tried('Issues cannot be read', async () => readIssues(forge, name))]
      : []),
    await tried('Files cannot be read', async () => readContents(forge, name)),
    await writing(forge, repository, login),
  ].flat();
}

function settings({
  visibility,
  isArchived,
  isFork,
  hasIssues,
  defaultBranch,
}: Repository): readonly Check[] {
  const what = `${visibility}${isFork ? ', a fork' : ''}, default branch ${defaultBranch}`;
  return [
    good(`Found: ${what}.`),
    isArchived
      ? knowing(
          'Archived: it can be reported on; labels and the weekly issue cannot be written. Unarchive it for that.',
        )
      : null,
    hasIssues
      ? good('Issues are enabled: the weekly issue can stand here.')
      : knowing(
          'Issues are disabled: the weekly issue cannot stand here. Enable them, or set report.repository to another repository.',
        ),
  ].filter((check) => check !== null);
}

/** The newest ones are enough. Fields that may not be read come as notices. */
async function readPullRequests(forge: Forge, name: string, now: Instant): Promise<readonly Check[]> {
  const notices: CollectionNotice[] = [];
  const query = { updatedSince: null, until: now, onNotice: (one: CollectionNotice) => notices.push(one) };
  let last: string | null = null;
  for await (const { number } of forge.pullRequests(name, query)) {
    last = `#${number}`;
    break;
  }
  return [
    good(`Pull requests can be read${last === null ? '; there is none' : `, such as ${last}`}.`),
    notices.some(({ field }) => field === 'baseKind')
      ? null
      : good('Branch protection can be read: protected branches are told from stacked work.'),
    ...notices.map(({ text }) => knowing(text)),
  ].filter((check) => check !== null);
}

async function readIssues(forge: Forge, name: string): Promise<readonly Check[]> {
  let reports = 0;
  for await (const document of forge.documents.list(name, REPORT_LABEL.name)) {
    reports += 1;
    if (document.state === 'open') break;
  }
  const found =
    reports === 0 ? 'no weekly report of this account stands here yet' : 'a weekly report stands here';
  return [good(`Issues can be read; ${found}.`)];
}

async function readContents(forge: Forge, name: string): Promise<readonly Check[]> {
  const file = await forge.configText(name, CONFIG_PATH);
  return [good(`Files can be read; there is ${file === null ? 'no' : 'a'} ${CONFIG_PATH}.`)];
}

const WRITERS: readonly Permission[] = ['triage', 'write', 'maintain', 'admin'];

async function writing(
  forge: Forge,
  { name, isArchived }: Repository,
  login: string,
): Promise<readonly Check[]> {
  if (isArchived) return [];
  if (login.endsWith('[bot]')) {
    return [
      knowing(`${login} is an app: it may write what it was granted (pull-requests: write, issues: write).`),
    ];
  }
  return tried(`What ${login} may write is not shown`, async () => {
    const permission = await forge.permission(name, login);
    if (WRITERS.includes(permission)) {
      return [good(`${login} has the role ${permission}: labels can be put, if the token allows it.`)];
    }
    return [
      knowing(
        `${login} has the role ${permission}: reports can be made, labels and issues cannot be written. For those the role triage is needed.`,
      ),
    ];
  });
}

/** A refusal is an answer, too; anything else is thrown on. */
async function tried(what: string, read: () => Promise<readonly Check[]>): Promise<readonly Check[]> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind === 'bad-token' || error.kind === 'unavailable')
      throw error;
    return [{ mark: 'bad', text: `${what}: ${error.message}` }];
  }
}

function good(text: string): Check {
  return { mark: 'good', text };
}

function knowing(text: string): Check {
  return { mark: 'knowing', text };
}
