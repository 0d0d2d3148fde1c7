import type { Instant } from '../domain/instant.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { FactsError } from './facts-error.ts';

/** Tells, record by record, which of a pull request's records to keep. */
export interface DuplicateGuard {
  /**
   * `first`: not seen before; `newer`: replaces the one that was kept; `older`: drop it.
   *
   * @throws FactsError where two records of a pull request cannot be put in order
   */
  admit(
    ref: PullRequestRef,
    updatedAt: Instant | null | undefined,
    line: number,
  ): 'first' | 'newer' | 'older';
}

/**
 * A collector that goes over its weeks again appends newer records of pull requests that moved: the latest
 * `updatedAt` holds. Keeps two numbers a pull request, so that hundreds of thousands fit.
 */
export function createDuplicateGuard(where: string): DuplicateGuard {
  const slots = new Map<string, Map<number, number>>();
  const lines: number[] = [];
  const updated: (Instant | null)[] = [];
  return {
    admit(ref, updatedAt, line) {
      const numbers = slotsOf(slots, ref.repository);
      const slot = numbers.get(ref.number);
      if (slot === undefined) {
        numbers.set(ref.number, lines.push(line) - 1);
        updated.push(updatedAt ?? null);
        return 'first';
      }
      const kept = updated[slot] ?? null;
      if (kept === null || typeof updatedAt !== 'number' || kept === updatedAt) {
        throw unordered(where, ref, lines[slot] ?? 0, line, typeof updatedAt === 'number' && kept !== null);
      }
      if (updatedAt < kept) return 'older';
      updated[slot] = updatedAt;
      lines[slot] = line;
      return 'newer';
    },
  };
}

/** GitHub's names are the same in capitals. */
function slotsOf(slots: Map<string, Map<number, number>>, repository: string): Map<number, number> {
  const key = repository.toLowerCase();
  const found = slots.get(key) ?? new Map<number, number>();
  slots.set(key, found);
  return found;
}

function unordered(
  where: string,
  ref: PullRequestRef,
  kept: number,
  line: number,
  same: boolean,
): FactsError {
  const why = same ? 'have the same "updatedAt"' : 'do not both have "updatedAt"';
  return new FactsError(
    where,
    line,
    `${ref.repository}#${ref.number} stands on lines ${kept} and ${line}, and they ${why}; remove one of them`,
  );
}
