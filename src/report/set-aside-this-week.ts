import type { SetAside } from '../domain/comparison.ts';

/** What "no PR" leaves out, where there was some of it: ` outside automation`; mostly nothing. */
export function setAsideThisWeek(
  { thisWeek: { automation, stacked } }: Pick<SetAside, 'thisWeek'>,
  what: readonly ('opened' | 'merged')[],
): string {
  const has = (counts: { readonly opened: number; readonly merged: number }) =>
    what.some((one) => counts[one] > 0);
  const kinds = [...(has(automation) ? ['automation'] : []), ...(has(stacked) ? ['stacked work'] : [])];
  return kinds.length === 0 ? '' : ` outside ${kinds.join(' and ')}`;
}
