import type { Account } from '../../domain/account.ts';
import type { RawActor } from './actor.ts';

/** The account; `null` stays a deleted one. An app gets back the `[bot]` that GraphQL drops. */
export function toAccount(actor: RawActor | null): Account | null {
  if (actor === null) return null;
  const { __typename: type, login, databaseId } = actor;
  const kind = kindOf(type);
  return {
    login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
    ...(databaseId == null ? {} : { id: databaseId }),
    ...(kind === null ? {} : { kind }),
  };
}

/** Imported placeholders and organisations are neither. */
function kindOf(type: string): 'user' | 'bot' | null {
  if (type === 'User') return 'user';
  return type === 'Bot' ? 'bot' : null;
}
