/** Pull requests on a page: what has proved to work, at GitHub's limit of 10 s for an answer. */
export interface PageSize {
  readonly current: () => number;
  /** A page of this size failed: half of it is next. */
  readonly failed: (size: number) => void;
  /** A page of this size came. */
  readonly came: (size: number) => void;
}

const LARGEST = 50;

/**
 * Halves on failure and doubles after some pages that went well; each failure doubles how many these must be, so that
 * a host that cannot do more is not asked again and again.
 */
export function createPageSize(): PageSize {
  let size = LARGEST;
  let went = 0;
  let needed = 2;
  return {
    current: () => size,
    failed: (of) => {
      // Of several that were on their way together only the first counts.
      if (of > size) return;
      size = Math.max(1, Math.floor(of / 2));
      went = 0;
      needed = Math.min(64, needed * 2);
    },
    came: (of) => {
      if (of !== size || size === LARGEST) return;
      went += 1;
      if (went < needed) return;
      size = Math.min(LARGEST, size * 2);
      went = 0;
    },
  };
}
