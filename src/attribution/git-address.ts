import type { Account } from '../domain/account.ts';

/**
 * The account in an address that GitHub hands out, `id+login@users.noreply.github.com` (older: without the id; on
 * an Enterprise server: with its host), or `null` for any other address.
 *
 * @see https://docs.github.com/en/account-and-profile/reference/email-addresses-reference
 */
export function accountOfAddress(address: string): Account | null {
  const at = address.indexOf('@users.noreply.');
  if (at <= 0) return null;
  const plus = address.indexOf('+');
  const id = plus > 0 && plus < at ? Number(address.slice(0, plus)) : Number.NaN;
  if (!Number.isSafeInteger(id)) return { login: address.slice(0, at) };
  const login = address.slice(plus + 1, at);
  return login === '' ? null : { login, id };
}
