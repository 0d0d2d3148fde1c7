import { whole } from './whole.ts';

const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  repository: 'repositories',
  day: 'days',
};

/** A number and what it counts: `1 PR`, `2,566 PRs`, `26 people`. */
export function counted(n: number, noun: string): string {
  return `${whole(n)} ${n === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}
