import type { Row } from '../row.ts';
import { figure } from './figure.ts';
import { gateRow } from './gate-row.ts';

const PEOPLE = [12, 20, 40, 100];
const RATIOS = [0.8, 0.67, 0.5];
const WEEKS = [13, 26, 52];
const USERS = [
  { name: '45 % use both', like: {} },
  { name: '90 % use both', like: { never: 0.1, always: 0 } },
];

/** Can it decide at my size? How often a true ratio is shown by a week, in a year of weekly looks. */
export function sizeRows(): readonly Row[] {
  return USERS.flatMap(({ name, like }) =>
    PEOPLE.flatMap((people) =>
      RATIOS.map((ratio) =>
        gateRow({
          id: `size, ${people} people, ${name}, ${ratio}`,
          like: { ...like, people, weeks: 52, effect: Math.log(ratio) },
          gate: { weeks: WEEKS },
          fraction: 0.2,
          figures: WEEKS.map((week) =>
            figure({
              table: 'size',
              line: `${people} people, ${name}`,
              column: `ratio ${ratio}, ${week} weeks`,
              events: [`same-person lower by week ${week}`],
            }),
          ),
        }),
      ),
    ),
  );
}
