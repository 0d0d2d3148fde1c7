import type { components } from '@octokit/openapi-types';
import type { AccountRecord } from '../../state/records.ts';

type SimpleUser = components['schemas']['simple-user'];

/** An account in REST's spelling: `dependabot[bot]`, type `Bot`. */
export function accountJson(account: AccountRecord, apiUrl: string): SimpleUser {
  const login = account.restLogin;
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: account.databaseId,
    node_id: account.id,
    avatar_url: `https://avatars.githubusercontent.com/u/${account.databaseId}?v=4`,
    gravatar_id: '',
    url,
    html_url:
      account.__typename === 'Bot'
        ? `https://github.com/apps/${account.login}`
        : `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.__typename,
    user_view_type: 'public',
    site_admin: false,
  };
}
