import type { Row } from '../row.ts';
import { figure } from './figure.ts';
import { gateRow } from './gate-row.ts';

/** Nothing differs: how often is it shown that the harness is not worse by more than a margin? */
export function noHarmRows(): readonly Row[] {
  return CASES.map(({ name, base, phi, events, people, margins }) =>
    gateRow({
      id: `no harm, ${name}, ${people}`,
      like: { people, outcome: { kind: 'share', base }, icc: 0.1 },
      gate: { phi, events, margins: margins.map(([margin]) => margin) },
      figures: margins.map(([margin, documented]) =>
        figure(
          {
            table: 'no harm',
            line: `${name}, margin ${Math.round(margin * 100)} points`,
            column: `${people} people`,
            events: [`same-person no worse than ${margin}`],
          },
          documented === undefined ? {} : { documented },
        ),
      ),
    }),
  );
}

const MERGED = { name: 'merged by day 14 (.80)', base: 0.8, phi: 0.1, events: 10 };
const REVERTED = { name: 'not reverted (.97)', base: 0.97, phi: 0.05, events: 0 };
/** As the product does it, where the documented figures do without. */
const WITH_EVENTS = { ...REVERTED, name: 'not reverted (.97), 10 events needed', events: 10 };

const CASES = [
  {
    ...MERGED,
    people: 20,
    margins: [
      [0.05, 0.12],
      [0.1, 0.35],
    ],
  },
  {
    ...MERGED,
    people: 40,
    margins: [
      [0.05, 0.26],
      [0.1, 0.7],
    ],
  },
  {
    ...MERGED,
    people: 100,
    margins: [
      [0.05, 0.5],
      [0.1, 0.98],
    ],
  },
  {
    ...REVERTED,
    people: 20,
    margins: [
      [0.02, 0.22],
      [0.05, 0.5],
    ],
  },
  {
    ...REVERTED,
    people: 40,
    margins: [
      [0.02, 0.37],
      [0.05, 0.83],
    ],
  },
  {
    ...REVERTED,
    people: 100,
    margins: [
      [0.02, 0.56],
      [0.05, 0.99],
    ],
  },
  { ...WITH_EVENTS, people: 20, margins: [[0.02], [0.05]] },
  { ...WITH_EVENTS, people: 40, margins: [[0.02], [0.05]] },
  { ...WITH_EVENTS, people: 100, margins: [[0.02], [0.05]] },
] as const;
