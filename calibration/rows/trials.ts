import type { Row } from '../row.ts';
import { figure } from './figure.ts';

/** Trials of alternating weeks, judged once at their end. */
export function trialRows(): readonly Row[] {
  return [...TIMES.flatMap(timeRows), ...RATES.map(rateRow)];
}

/** People, weeks in all, and the power at ratios .67, .5 and .33 as documented, from 600 runs. */
const TIMES = [
  { people: 20, weeks: 4, power: [0.18, 0.45, 0.8] },
  { people: 20, weeks: 8, power: [0.33, 0.7, 0.96] },
  { people: 40, weeks: 4, power: [0.31, 0.72, 0.97] },
  { people: 40, weeks: 8, power: [0.59, 0.96, 1] },
  { people: 40, weeks: 12, power: [0.75, 0.99, 1] },
] as const;

const RATIOS = [0.67, 0.5, 0.33] as const;

function timeRows({ people, weeks, power }: (typeof TIMES)[number]): readonly Row[] {
  const strata = ['person', 'person and pair of weeks'] as const;
  return strata.flatMap((stratum) =>
    ([1, ...RATIOS] as const).map((ratio, index): Row => {
      const line = `${people} people, ${weeks / 2}+${weeks / 2} weeks, stratum ${stratum}`;
      const documented = stratum === 'person' ? power[index - 1] : undefined;
      const place = {
        table: 'time trial',
        line,
        column: ratio === 1 ? 'no effect' : `ratio ${ratio}`,
      } as const;
      return {
        id: `time trial, ${line}, ${ratio}`,
        fraction: 1,
        experiment: {
          kind: 'time-trial',
          trial: { people, weeks, effect: Math.log(ratio), strata: stratum },
        },
        figures: [
          ratio === 1
            ? figure({ ...place, events: ['lower', 'higher'] }, { atMost: 0.06 })
            : figure(
                { ...place, events: ['lower'] },
                documented === undefined ? {} : { documented: { share: documented, runs: 600 } },
              ),
        ],
      };
    }),
  );
}

/** Rate ratio 1.26 in 4+4 weeks: one look with all persons' degrees of freedom, and weekly looks, as documented. */
const RATES = [
  { people: 20, lifelike: false, allPersons: 0.44, anyLook: 0.14 },
  { people: 40, lifelike: false, allPersons: 0.75, anyLook: 0.44 },
  { people: 80, lifelike: false, allPersons: 0.97, anyLook: 0.85 },
  { people: 20, lifelike: true, allPersons: 0.3, anyLook: undefined },
  { people: 40, lifelike: true, allPersons: 0.54, anyLook: undefined },
  { people: 80, lifelike: true, allPersons: 0.83, anyLook: undefined },
] as const;

function rateRow({ people, lifelike, allPersons, anyLook }: (typeof RATES)[number]): Row {
  const line = `${people} people, ${lifelike ? 'weeks alike, effects that differ' : 'independent weeks, one effect'}`;
  const place = { table: 'rate trial', line } as const;
  return {
    id: `rate trial, ${line}`,
    fraction: 1,
    experiment: { kind: 'rate-trial', trial: { people, weeks: 8, ratio: 1.26, lifelike } },
    figures: [
      figure({ ...place, column: 'one look', events: ['higher at the end'] }),
      figure(
        { ...place, column: 'one look, t(G − 1)', events: ['higher at the end, all persons'] },
        { documented: { share: allPersons, runs: 3000 } },
      ),
      figure(
        { ...place, column: 'looks after every pair of weeks', events: ['higher at any look'] },
        anyLook === undefined ? {} : { documented: { share: anyLook, runs: 3000 } },
      ),
    ],
  };
}
