import { DAY } from '../domain/duration.ts';
import { EFFECT_SPREAD } from '../planning/with-harness.ts';
import { decimal } from '../report/format/decimal.ts';
import { percent } from '../report/format/percent.ts';
import { whole } from '../report/format/whole.ts';
import type { WhatIfAnswer } from '../tasks/plan-what-if.ts';

/** What the probabilities assume, how exact they are, and what they cannot say. */
export function whatIfBasis(answer: WhatIfAnswer, seed: number): readonly string[] {
  const { metric, plan, maturity } = answer;
  const days = decimal(maturity / DAY);
  return [
    `Each figure is ${whole(plan.runs)} organisations made of your people, with all their pull requests in runs of four weeks; good to ±${margin(plan.runs)} points. Seed ${seed}.`,
    `Gate: the same person in the same repository within four weeks, looked at every week, one harness, at most 5 % wrong a side over all weeks. ${usersLine(answer)}`,
    'Trial: everybody works one week with the harness and one without, by lot, and keeps to it; one look at the end, 95 %.',
    `Weeks are those in which pull requests start; each is judged ${days} days later, and so are gate and trial.`,
    metric.kind === 'time'
      ? `The effect multiplies every time to merge; what is never merged stays so. Between people its ln varies with an sd of ${EFFECT_SPREAD}.`
      : 'The effect changes the outcome of so many pull requests that the whole share moves by it.',
    'It cannot say whether the months to come are like those past, nor which work people would choose the harness for.',
  ];
}

/** Half the width of a 95 % interval of a simulated probability where it is widest. */
function margin(runs: number): string {
  return decimal(Math.ceil(1000 * 1.96 * Math.sqrt(0.25 / runs)) / 10);
}

function usersLine({ usersFrom, plan }: WhatIfAnswer): string {
  const share = percent(plan.users);
  switch (usersFrom) {
    case 'asked':
      return `${share} of the people work both with and without it, as asked for.`;
    case 'facts':
      return `${share} of the people work both with and without it, as with any harness in your facts.`;
    case 'assumed':
      return `${share} of the people are assumed to work both with and without it, as nobody in your facts does yet (--users).`;
  }
}
