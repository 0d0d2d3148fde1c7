import type { Milliseconds } from '../../domain/duration.ts';
import type { AnswerCost } from '../../github/github-options.ts';

/** What a command asked of GitHub. */
export interface Cost {
  readonly count: (answer: AnswerCost) => void;
  readonly points: () => number;
  /** `Cost: 24 requests, 22 points, 9.1 s.` */
  readonly text: (took: Milliseconds) => string;
}

/** Counts requests, those that were repeated too, and the points that GitHub says they cost. */
export function createCost(): Cost {
  let requests = 0;
  let points = 0;
  return {
    count: (answer) => {
      requests += 1;
      points += answer.points ?? 0;
    },
    points: () => points,
    text: (took) =>
      `Cost: ${counted(requests, 'request')}, ${counted(points, 'point')}, ${(took / 1000).toFixed(1)} s.`,
  };
}

function counted(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
