import type { Account } from '../domain/account.ts';

/** Whether an account that GitHub names is this one: by id where both have one, which outlives renames. */
export function sameAuthor(
  one: { readonly login: string; readonly id?: number | null },
  me: Account,
): boolean {
  if (one.id != null && me.id !== undefined) return one.id === me.id;
  return bare(one.login) === bare(me.login);
}

/** GraphQL drops `[bot]`. */
function bare(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
