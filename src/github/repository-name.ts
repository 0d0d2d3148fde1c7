import { ForgeError } from '../tasks/forge-error.ts';

/** `owner/name` in its two parts. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** @throws {ForgeError} for what is no `owner/name` */
export function repositoryName(fullName: string): RepositoryName {
  const [, owner, name] = /^([^/\s]+)\/([^/\s]+)$/.exec(fullName) ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new ForgeError('invalid', `A repository is named as owner/name, not "${fullName}".`);
}
