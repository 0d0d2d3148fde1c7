import type { Account } from '../domain/account.ts';

/** What kind of reviewer an account is: a person, an AI reviewer, other automation, or nobody can say. */
export type ReviewerRole = (account: Account | null) => 'user' | 'ai' | 'automation' | 'unknown';
