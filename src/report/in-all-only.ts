import type { Report } from '../domain/report.ts';
import { counted } from './format/counted.ts';
import { UNOBSERVED } from './unobserved.ts';

/** What stands in the row of all together and in no other, each kind with its number. */
export function inAllOnly({ setAside }: Pick<Report, 'setAside'>): readonly string[] {
  const kinds: readonly (readonly [number, string])[] = [
    [setAside.unmarkedElsewhere, 'unmarked, in repositories without any harness'],
    [setAside.assistedLater, 'marked only after being ready'],
    [setAside.suggestive, 'with weak signs only when made ready'],
    [setAside.unobserved, `that could not be looked at (${UNOBSERVED})`],
  ];
  return kinds.filter(([n]) => n > 0).map(([n, what]) => `${counted(n, 'PR')} ${what}`);
}
