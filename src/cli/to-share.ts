import { InvalidArgumentError } from 'commander';

/**
 * A share as people write it: 0.98 or 98%.
 *
 * @throws {InvalidArgumentError} which commander words as the option's
 */
export function toShare(text: string): number {
  const [, digits = '', sign] = /^(\d{1,3}(?:\.\d{1,6})?)( ?%)?$/.exec(text) ?? [];
  const value = Number(digits) / (sign === undefined ? 1 : 100);
  if (digits === '' || value > 1) throw new InvalidArgumentError('It is a share, e.g. 0.98 or 98%.');
  return value;
}
