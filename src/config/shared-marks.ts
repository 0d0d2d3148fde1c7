import type { z } from 'zod';
import type { OwnMark } from '../domain/own-mark.ts';
import type { inHouseHarness } from './in-house-harness.ts';
import type { Vocabulary } from './vocabulary.ts';

type Signals = readonly z.output<ReturnType<typeof inHouseHarness>>[];

/** A mark of a configured harness that is somebody else's too, with its place in the file. */
export interface SharedMark {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/**
 * Branches, trailers and labels that are marks of others. Not refused: a wrapper may leave those of what runs inside it,
 * and a release that learns a mark shall not break a file that was right.
 */
export function sharedMarks(signals: Signals, { ownerOf }: Vocabulary): readonly SharedMark[] {
  return signals.flatMap((harness, index) =>
    marksOf(harness).flatMap(({ mark, path }) => {
      const owner = ownerOf(mark);
      if (owner === null) return [];
      const text = `"${harness.id}" shares a mark with ${owner}: it claims what ${owner} leaves it on, too`;
      return [{ path: ['signals', index, ...path], text }];
    }),
  );
}

interface Placed {
  readonly mark: OwnMark;
  readonly path: readonly (string | number)[];
}

function marksOf(harness: Signals[number]): readonly Placed[] {
  return [
    ...harness['branch-prefixes'].map(
      (text, at): Placed => ({ mark: { kind: 'branch-prefix', text }, path: ['branch-prefixes', at] }),
    ),
    ...harness.trailers.map(
      ({ key, value = null }, at): Placed => ({
        mark: { kind: 'trailer', key, value },
        path: ['trailers', at],
      }),
    ),
    ...harness.labels.map((text, at): Placed => ({ mark: { kind: 'label', text }, path: ['labels', at] })),
  ];
}
