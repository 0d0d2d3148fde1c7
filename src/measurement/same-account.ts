import type { Account } from '../domain/account.ts';

/**
 * Whether two accounts are one: by id where both have one (it outlives renames), else by login. GitHub's GraphQL
 * drops the `[bot]` that REST appends, so it is no part of the comparison.
 */
export function sameAccount(a: Account, b: Account): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return false;
  return plainLogin(a) === plainLogin(b);
}

function plainLogin({ login }: Account): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
