import { isApp } from '../../client.ts';
import { accountJson } from '../present/account-json.ts';
import { notFound, RestError } from '../rest-error.ts';
import { ok, type Route } from '../route.ts';

/** Who asks, and other accounts. */
export const VIEWER_ROUTES: readonly Route[] = [
  {
    kind: 'plain',
    method: 'GET',
    path: '/user',
    answer: ({ client, apiUrl }) => {
      if (!isApp(client)) return ok(accountJson(client.account, apiUrl));
      throw new RestError(403, 'Resource not accessible by integration', {
        documentation: '/users/users#get-the-authenticated-user',
      });
    },
  },
  {
    kind: 'plain',
    method: 'GET',
    path: '/users/{login}',
    answer: ({ store, params, apiUrl }) => {
      const account = store.logins.get((params.login ?? '').toLowerCase());
      if (account === undefined) throw notFound('/users/users#get-a-user');
      return ok(accountJson(account, apiUrl));
    },
  },
];
