import type { Organisation } from '../organisation.ts';
import type { Figure, Row } from '../row.ts';
import { figure } from './figure.ts';
import { gateRow } from './gate-row.ts';

/** Organisations in which the harness makes work shorter, or more of it succeed. */
export function powerRows(): readonly Row[] {
  return [...TIMES.map(timeRow), ...REPOSITORY.map(repositoryRow), ...SHARES.map(shareRow)];
}

interface Power {
  readonly name: string;
  readonly like: Partial<Organisation>;
  readonly ratio: number;
  readonly documented: number;
  /** One planned look at week 26. */
  readonly oneLook?: number;
  /** At other errors a side: 2.5 %, and 5 % shared by four harnesses. */
  readonly others?: Readonly<Record<'0.025' | '0.0125', number | undefined>>;
}

const BOTH = { never: 0.1, always: 0 };

const TIMES: readonly Power[] = [
  { name: '20 people', like: { people: 20 }, ratio: 0.8, documented: 0.04, oneLook: 0.08 },
  { name: '20 people', like: { people: 20 }, ratio: 0.67, documented: 0.12, oneLook: 0.16 },
  { name: '20 people', like: { people: 20 }, ratio: 0.5, documented: 0.29, oneLook: 0.4 },
  { name: '40 people', like: {}, ratio: 0.8, documented: 0.1, oneLook: 0.18 },
  {
    name: '40 people',
    like: {},
    ratio: 0.67,
    documented: 0.31,
    oneLook: 0.41,
    others: { '0.025': 0.23, '0.0125': 0.17 },
  },
  {
    name: '40 people',
    like: {},
    ratio: 0.5,
    documented: 0.69,
    oneLook: 0.81,
    others: { '0.025': 0.61, '0.0125': 0.52 },
  },
  { name: '100 people', like: { people: 100 }, ratio: 0.8, documented: 0.24, oneLook: 0.35 },
  {
    name: '100 people',
    like: { people: 100 },
    ratio: 0.67,
    documented: 0.64,
    oneLook: 0.77,
    others: { '0.025': undefined, '0.0125': 0.46 },
  },
  {
    name: '100 people',
    like: { people: 100 },
    ratio: 0.5,
    documented: 0.97,
    oneLook: 0.99,
    others: { '0.025': undefined, '0.0125': 0.92 },
  },
  { name: '40 people, 34 use both', like: BOTH, ratio: 0.67, documented: 0.57, oneLook: 0.74 },
  { name: '40 people, 34 use both', like: BOTH, ratio: 0.5, documented: 0.96, oneLook: 0.98 },
];

const REPOSITORY: readonly Power[] = [
  { name: '20 people', like: { people: 20 }, ratio: 0.67, documented: 0.03 },
  { name: '20 people', like: { people: 20 }, ratio: 0.5, documented: 0.1 },
  { name: '40 people', like: {}, ratio: 0.67, documented: 0.08 },
  { name: '40 people', like: {}, ratio: 0.5, documented: 0.3 },
  { name: '40 people, ICC .08', like: { icc: 0.08 }, ratio: 0.67, documented: 0.31 },
  { name: '100 people', like: { people: 100 }, ratio: 0.67, documented: 0.3 },
  { name: '100 people', like: { people: 100 }, ratio: 0.5, documented: 0.8 },
];

const SHARES = [
  { points: '+6 points', effect: 0.25, documented: 0.37 },
  { points: '+11 points', effect: 0.5, documented: 0.84 },
] as const;

function timeRow({ name, like, ratio, documented, oneLook, others }: Power): Row {
  const place = { table: 'power, same person', line: name } as const;
  const column = `ratio ${ratio}`;
  const at = (alpha: string, line: string): readonly Figure[] => {
    const share = alpha === '0.025' ? others?.['0.025'] : others?.['0.0125'];
    if (share === undefined) return [];
    return [
      figure({ ...place, line, column, events: [`same-person lower ${alpha}`] }, { documented: share }),
    ];
  };
  return gateRow({
    id: `power, same person, ${name}, ${ratio}`,
    like: { ...like, effect: Math.log(ratio) },
    gate: { alphas: others === undefined ? [0.05] : [0.05, 0.025, 0.0125] },
    figures: [
      figure({ ...place, column, events: ['same-person lower 0.05'] }, { documented }),
      ...at('0.025', `${name}, 2.5 % a side`),
      ...at('0.0125', `${name}, 4 harnesses`),
      figure(
        { ...place, line: `${name}, one planned look`, column, events: ['same-person lower at the end'] },
        oneLook === undefined ? {} : { documented: oneLook },
      ),
    ],
  });
}

function repositoryRow({ name, like, ratio, documented }: Power): Row {
  const place = { table: 'power, same repository', line: name, column: `ratio ${ratio}` } as const;
  return gateRow({
    id: `power, same repository, ${name}, ${ratio}`,
    like: { ...like, effect: Math.log(ratio) },
    gate: { designs: ['same-repository'] },
    fraction: 0.4,
    figures: [figure({ ...place, events: ['same-repository lower 0.05'] }, { documented })],
  });
}

function shareRow({ points, effect, documented }: (typeof SHARES)[number]): Row {
  const place = {
    table: 'power, same person',
    line: 'merged by day 14: .80, ICC .1, 40 people',
    column: points,
  } as const;
  return gateRow({
    id: `power, share, ${points}`,
    like: { outcome: { kind: 'share', base: 0.8 }, icc: 0.1, effect },
    gate: { phi: 0.1, events: 10 },
    figures: [figure({ ...place, events: ['same-person higher 0.05'] }, { documented })],
  });
}
