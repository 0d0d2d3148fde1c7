import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { CommandLabels } from './command-labels.ts';
import type { Forge } from './forge.ts';

/** Told after each write which labels it put and took. */
export type OnLabelsWritten = (change: {
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}) => void;

/**
 * Writes the labels of a command, the new before the old ones go: where a write fails, what was said before still holds.
 *
 * @throws {ForgeError}
 * @throws {RateLimitError}
 */
export async function writeCommandLabels(
  { labels }: Pick<Forge, 'labels'>,
  ref: PullRequestRef,
  { add, remove, renew }: Pick<CommandLabels, 'add' | 'remove' | 'renew'>,
  onWritten: OnLabelsWritten,
): Promise<void> {
  for (const label of [...add, ...renew]) await labels.ensure(ref.repository, label);
  const added = add.map(({ name }) => name);
  if (added.length > 0) {
    await labels.add(ref, added);
    onWritten({ added });
  }
  for (const name of remove) {
    await labels.remove(ref, name);
    onWritten({ removed: [name.toLowerCase()] });
  }
  for (const { name } of renew) {
    await labels.remove(ref, name);
    onWritten({ removed: [name] });
    await labels.add(ref, [name]);
    onWritten({ added: [name] });
  }
}
