import { HOUR } from '../../../../src/domain/duration.ts';
import type { Client } from '../../client.ts';
import type { AppSeed } from '../../options.ts';
import { isoSeconds } from '../../state/store.ts';
import { paged } from '../paged.ts';
import { accountJson } from '../present/account-json.ts';
import { notFound } from '../rest-error.ts';
import { created, ok, type RestAnswer, type RestRequest, type Route } from '../route.ts';

const APP_DOC = '/apps/apps';

/** What an app asks in its own name: who it is, where it is installed, and tokens for its installations. */
export const APP_ROUTES: readonly Route[] = [
  { kind: 'plain', method: 'GET', path: '/app', answer: (request) => ok(appJson(appOf(request))) },
  {
    kind: 'plain',
    method: 'GET',
    path: '/app/installations',
    answer: (request) =>
      paged(request, '/app/installations', installations(request), (one) => installationJson(one, request)),
  },
  {
    kind: 'plain',
    method: 'GET',
    path: '/app/installations/{installation}',
    answer: (request) => ok(installationJson(installationOf(request), request)),
  },
  {
    kind: 'plain',
    method: 'POST',
    path: '/app/installations/{installation}/access_tokens',
    answer: accessToken,
  },
  {
    kind: 'repository',
    method: 'GET',
    path: '/repos/{owner}/{repo}/installation',
    needs: { anyOf: ['metadata'], level: 'read' },
    answer: (request) => {
      const covers = ({ seed }: Client): boolean =>
        seed.repositories?.some(
          (name) => name.toLowerCase() === request.repository.nameWithOwner.toLowerCase(),
        ) ?? true;
      const found = installations(request).find(covers);
      if (found === undefined)
        throw notFound(`${APP_DOC}#get-a-repository-installation-for-the-authenticated-app`);
      return ok(installationJson(found, request));
    },
  },
];

/**
 * The token of an installation is the one that the double was started with for it, valid for an hour.
 *
 * @see https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
 */
function accessToken(request: RestRequest): RestAnswer {
  const client = installationOf(request);
  return created({
    token: client.token,
    expires_at: isoSeconds(request.store.now() + HOUR),
    permissions: client.seed.permissions ?? {},
    repository_selection: client.seed.repositories === undefined ? 'all' : 'selected',
  });
}

function installations({ clients }: RestRequest): readonly Client[] {
  return [...clients.values()].filter(({ seed }) => seed.installation !== undefined);
}

function installationOf(request: RestRequest): Client {
  const found = installations(request).find(
    ({ seed }) => String(seed.installation) === request.params.installation,
  );
  if (found === undefined) throw notFound(`${APP_DOC}#get-an-installation-for-the-authenticated-app`);
  return found;
}

function appOf({ app }: RestRequest): AppSeed {
  if (app === null) throw notFound(APP_DOC);
  return app;
}

function appJson({ id, slug }: AppSeed): Readonly<Record<string, unknown>> {
  return { id, slug, name: slug, html_url: `https://github.com/apps/${slug}` };
}

function installationJson(
  { seed, account }: Client,
  request: RestRequest,
): Readonly<Record<string, unknown>> {
  const { id, slug } = appOf(request);
  return {
    id: seed.installation,
    account: accountJson(account, request.apiUrl),
    app_id: id,
    app_slug: slug,
    permissions: seed.permissions ?? {},
    repository_selection: seed.repositories === undefined ? 'all' : 'selected',
    suspended_at: null,
  };
}
