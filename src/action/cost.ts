import type { AnswerCost } from '../github/github-options.ts';

/** What a run asks of GitHub. */
export interface Cost {
  readonly count: (answer: AnswerCost) => void;
  /** In words: `7 requests, of them 3 GraphQL for 3 points`. */
  readonly text: () => string;
}

/** Counts requests, those that were repeated too, and what GitHub says they cost. */
export function createCost(): Cost {
  let requests = 0;
  let queries = 0;
  let points = 0;
  return {
    count: (answer) => {
      requests += 1;
      if (answer.points === null) return;
      queries += 1;
      points += answer.points;
    },
    text: () =>
      `Cost: ${counted(requests, 'request')}, of them ${queries} of GraphQL for ${counted(points, 'point')}.`,
  };
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
