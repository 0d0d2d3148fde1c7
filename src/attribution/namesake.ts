import type { Account } from '../domain/account.ts';
import { isBot } from './bot-login.ts';

/**
 * Whether the first word of a branch is how its author's login is called, or begins: a person with an agent's name may
 * well put it there.
 */
export function isNamesake(branch: string, author: Account | null): boolean {
  if (author === null || isBot(author)) return false;
  const slash = branch.indexOf('/');
  const word = branch.slice(0, Math.max(0, slash)).toLowerCase();
  const login = author.login.toLowerCase();
  return word !== '' && (word === login || word === login.split(/[-_.\d]/, 1)[0]);
}
