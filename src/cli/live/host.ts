import type { Surroundings } from '../surroundings.ts';
import { UsageError } from '../usage-error.ts';

/** Where GitHub is. */
export interface Host {
  /** As people call it: `github.com`, `acme.ghe.com`, `github.acme.example`. */
  readonly name: string;
  /** Base of the REST API, without a slash at the end. */
  readonly apiUrl: string;
}

const HOST_NAME = /^[a-z0-9.-]+(?::\d{1,5})?$/;

/**
 * The host that was asked for, else `GH_HOST`, else `GITHUB_API_URL` (which a workflow sets), else github.com.
 *
 * @throws {UsageError} for what is no host
 */
export function findHost(asked: string | undefined, { env }: Pick<Surroundings, 'env'>): Host {
  if (asked !== undefined) return hostOf(asked, '--host');
  if (env.GH_HOST) return hostOf(env.GH_HOST, 'GH_HOST');
  if (env.GITHUB_API_URL) return hostOfApi(env.GITHUB_API_URL);
  return hostOf('github.com', '--host');
}

/** Whether a name in an address is this host: `www.github.com` is github.com. */
export function isSameHost(host: Host, name: string): boolean {
  return plain(name) === host.name;
}

function hostOf(text: string, from: string): Host {
  const name = plain(text.replace(/^https:\/\//i, '').replace(/\/+$/, ''));
  if (!HOST_NAME.test(name)) {
    throw new UsageError(
      `${from} ${JSON.stringify(text)} is not a host. Write it as github.acme.example, without a path.`,
    );
  }
  return { name, apiUrl: apiUrlOf(name) };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:www|api)\.(?=github\.com$)/, '');
}

/** @see https://docs.github.com/en/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api */
function apiUrlOf(name: string): string {
  if (name === 'github.com' || name.endsWith('.ghe.com')) return `https://api.${name}`;
  return `https://${name}/api/v3`;
}

function hostOfApi(text: string): Host {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') {
    throw new UsageError(
      `GITHUB_API_URL ${JSON.stringify(text)} is not the address of an API. Write it as https://github.acme.example/api/v3, or unset it.`,
    );
  }
  const name = url.host.toLowerCase().replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, '');
  return { name, apiUrl: text.replace(/\/+$/, '') };
}
