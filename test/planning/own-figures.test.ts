import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import type { History } from '../../src/planning/history.ts';
import { ownFigures } from '../../src/planning/own-figures.ts';
import { PLANNED_METRICS } from '../../src/planning/planned-metric.ts';

const at = (result: number, repository = 0) => ({ result, repository });

describe('ownFigures', () => {
  // Pencil: scores 2, 4 of the first and 6, 8 of the second person. Mean 5; squares about it 9 + 1 + 1 + 9 = 20, sd √(20/3);
  // within persons 1 + 1 + 1 + 1 = 4 on 2 degrees, sd √2; mean squares 16 between and 2 within, 2 each: ICC 14/18.
  // Weekly numbers 2, 0, 0 and 1, 1, 0: variances 4/3 and 1/3 over means 2/3 and 2/3.
  const history: History = {
    kind: 'history',
    metric: PLANNED_METRICS['time-to-merge'],
    maturity: 14 * DAY,
    weeks: 3,
    persons: [
      { weeks: [[at(2), at(4, 1)], [], []], repositories: 2, usesBoth: true },
      { weeks: [[at(6)], [at(8)], []], repositories: 1, usesBoth: false },
    ],
    repositories: 2,
    unknownPersons: 3,
  };

  it('says what decides how much can be shown', () => {
    expect(ownFigures(history)).toEqual({
      weeks: 3,
      persons: 2,
      pullRequests: 4,
      repositories: 2,
      perPersonWeek: 4 / 6,
      dispersion: expect.closeTo(5 / 4, 12),
      inMainRepository: 3 / 4,
      mean: 5,
      sd: expect.closeTo(Math.sqrt(20 / 3), 12),
      sdWithinPerson: expect.closeTo(Math.sqrt(2), 12),
      personIcc: expect.closeTo(14 / 18, 12),
      notMerged: 0,
      useBoth: 1,
      unknownPersons: 3,
    });
  });

  it('counts what was not merged within the age as that age', () => {
    const [person] = history.persons;
    const late = {
      ...history,
      persons: [{ ...person!, weeks: [[at(Number.POSITIVE_INFINITY), at(2)], [], []] }],
    };
    const { notMerged, mean, personIcc } = ownFigures(late);
    expect(notMerged).toBe(1 / 2);
    expect(mean).toBeCloseTo((2 + Math.log(14 * 24 * 60)) / 2, 12);
    expect(personIcc).toBeNull();
  });
});
