import { UsageError } from '../usage-error.ts';
import { type Host, isSameHost } from './host.ts';

const NAME = /^[\w.-]+\/[\w.-]+$/;
const SSH = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+)$/;

/**
 * `owner/name` of a repository that was given by its name or by an address in it.
 *
 * @throws {UsageError} for what is neither, and for an address on another host
 */
export function repositoryName(text: string, host: Host): string {
  const { hostName, path } = partsOf(text.trim());
  if (hostName !== null && !isSameHost(host, hostName)) {
    throw new UsageError(
      `${text} is not on ${host.name}. Add --host ${hostName} if it is that one you mean.`,
    );
  }
  const name = path
    .split('/')
    .slice(0, hostName === null ? undefined : 2)
    .join('/')
    .replace(/\.git$/, '');
  if (NAME.test(name) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(name)) return name;
  throw new UsageError(
    `${JSON.stringify(text)} is not a repository. Write it as owner/name or as its address, e.g. https://${host.name}/owner/name.`,
  );
}

/**
 * The login of an organisation or a user that was given by its name or by its address.
 *
 * @throws {UsageError} for what is neither
 */
export function ownerName(text: string, host: Host): string {
  const { hostName, path } = partsOf(text.trim());
  const isHere = hostName === null || isSameHost(host, hostName);
  if (isHere && /^[\w-]+$/.test(path)) return path;
  throw new UsageError(
    `${JSON.stringify(text)} is not an organisation on ${host.name}. Write its name alone, e.g. --org acme.`,
  );
}

function partsOf(text: string): { readonly hostName: string | null; readonly path: string } {
  const [, sshHost, sshPath = ''] = SSH.exec(text) ?? [];
  if (sshHost !== undefined) return { hostName: sshHost, path: sshPath };
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return { hostName: null, path: text };
  const { host, pathname } = new URL(text);
  return { hostName: host, path: pathname.replace(/^\/+|\/+$/g, '') };
}
