import type { Organisation } from '../organisation.ts';
import type { Figure, Row, TableId } from '../row.ts';
import type { Design, Gate } from '../standing-gate.ts';
import { figure } from './figure.ts';
import { gateRow } from './gate-row.ts';

/** Organisations in which the harness makes no difference: whatever is shown is wrong. */
export function noEffectRows(): readonly Row[] {
  return CASES.flatMap((one) => [
    samePerson(one),
    ...(one.sameRepository === undefined ? [] : [sameRepository(one, one.sameRepository)]),
  ]);
}

interface NoEffect {
  readonly name: string;
  readonly like: Partial<Organisation>;
  readonly share?: Pick<Gate, 'phi' | 'events'>;
  /** Better and worse, as documented. */
  readonly samePerson?: readonly [number, number];
  readonly sameRepository?: readonly [number, number];
  readonly runs?: number;
  /** Share of organisations that reach the minimum, as documented. */
  readonly reached?: number;
  /** With half of the error: better and worse. */
  readonly half?: readonly [number, number];
  /** One planned look, both sides. */
  readonly peeking?: boolean;
}

const SHARE_80 = { outcome: { kind: 'share', base: 0.8 } } as const;
const SHARE_97 = { outcome: { kind: 'share', base: 0.97 }, icc: 0.2 } as const;
/** As documented, without the minimum of events. */
const AT_80 = { phi: 0.1, events: 0 };
const AT_97 = { phi: 0.05, events: 0 };
const EVENTS = 10;
/** What each side may come to at most. */
const BOUND = 0.03;

const CASES: readonly NoEffect[] = [
  {
    name: '12 people, 26 weeks',
    like: { people: 12 },
    samePerson: [0.003, 0.005],
    sameRepository: [0.002, 0.006],
    reached: 0.17,
  },
  {
    name: '20 people, 26 weeks',
    like: { people: 20 },
    samePerson: [0.014, 0.012],
    sameRepository: [0.003, 0.006],
    runs: 5000,
  },
  {
    name: '40 people, 26 weeks',
    like: {},
    samePerson: [0.022, 0.019],
    sameRepository: [0.006, 0.008],
    runs: 5000,
    half: [0.012, 0.011],
    peeking: true,
  },
  { name: '20 people, 52 weeks', like: { people: 20, weeks: 52 }, samePerson: [0.021, 0.018], runs: 5000 },
  {
    name: '40 people, 52 weeks',
    like: { weeks: 52 },
    samePerson: [0.029, 0.028],
    sameRepository: [0.008, 0.011],
    runs: 5000,
    half: [0.019, 0.017],
  },
  {
    name: '100 people, 26 weeks',
    like: { people: 100 },
    samePerson: [0.03, 0.02],
    sameRepository: [0.007, 0.012],
  },
  { name: '100 people, 52 weeks', like: { people: 100, weeks: 52 } },
  { name: '40 people, 34 use both', like: { never: 0.1, always: 0 }, samePerson: [0.022, 0.025] },
  {
    name: '40 people, 10 % use it',
    like: { never: 0.8, always: 0.05 },
    samePerson: [0.004, 0.006],
    sameRepository: [0.003, 0.005],
  },
  {
    name: '40 people, effect differs by person (sd .3)',
    like: { effectSd: 0.3 },
    samePerson: [0.022, 0.017],
    sameRepository: [0.007, 0.009],
  },
  {
    name: '40 people, the faster choose it (correlation .6)',
    like: { selfSelection: 0.6 },
    samePerson: [0.021, 0.018],
    sameRepository: [0.458, 0],
  },
  {
    name: 'share .80, 40 people, 26 weeks',
    like: SHARE_80,
    share: AT_80,
    samePerson: [0.025, 0.013],
    sameRepository: [0.024, 0.004],
  },
  {
    name: 'share .80, 40 people, 52 weeks',
    like: { ...SHARE_80, weeks: 52 },
    share: AT_80,
    samePerson: [0.027, 0.014],
  },
  {
    name: 'share .97, 40 people, 26 weeks',
    like: SHARE_97,
    share: AT_97,
    samePerson: [0.018, 0.003],
    sameRepository: [0.026, 0.002],
  },
  {
    name: 'share .97, 40 people, 52 weeks',
    like: { ...SHARE_97, weeks: 52 },
    share: AT_97,
    samePerson: [0.017, 0.004],
  },
  { name: 'share .97, 26 weeks, 10 events needed', like: SHARE_97, share: { ...AT_97, events: EVENTS } },
  {
    name: 'share .97, 52 weeks, 10 events needed',
    like: { ...SHARE_97, weeks: 52 },
    share: { ...AT_97, events: EVENTS },
  },
];

function samePerson(one: NoEffect): Row {
  const table = 'no effect, same person';
  const half = one.half === undefined ? [] : [0.025];
  return gateRow({
    id: `no effect, same person, ${one.name}`,
    like: one.like,
    gate: { ...one.share, alphas: [0.05, ...half] },
    peeking: one.peeking === true,
    figures: [
      ...bothSides(one, {
        table,
        design: 'same-person',
        alpha: 0.05,
        documented: one.samePerson,
        atMost: BOUND,
      }),
      ...(one.half === undefined
        ? []
        : bothSides(
            { ...one, name: `${one.name}, 2.5 % a side` },
            { table, design: 'same-person', alpha: 0.025, documented: one.half },
          )),
      figure(
        { table, line: one.name, column: 'reach the minimum', events: ['same-person reached'] },
        one.reached === undefined ? {} : { documented: one.reached },
      ),
      ...(one.peeking === true ? withoutIt() : []),
    ],
  });
}

function sameRepository(one: NoEffect, documented: readonly [number, number]): Row {
  const table = 'no effect, same repository';
  return gateRow({
    id: `${table}, ${one.name}`,
    like: one.like,
    gate: { ...one.share, designs: ['same-repository'] },
    fraction: 0.4,
    figures: bothSides(one, { table, design: 'same-repository', alpha: 0.05, documented }),
  });
}

interface Sides {
  readonly table: TableId;
  readonly design: Design;
  readonly alpha: number;
  readonly documented?: readonly [number, number] | undefined;
  readonly atMost?: number;
}

/** Better is lower for times, higher for shares. */
function bothSides(one: NoEffect, { table, design, alpha, documented, atMost }: Sides): readonly Figure[] {
  const sides = one.share === undefined ? (['lower', 'higher'] as const) : (['higher', 'lower'] as const);
  return sides.map((side, index) => {
    const share = documented?.[index];
    return figure(
      {
        table,
        line: one.name,
        column: index === 0 ? 'better' : 'worse',
        events: [`${design} ${side} ${alpha}`],
      },
      {
        ...(share === undefined ? {} : { documented: { share, digits: 3, runs: one.runs ?? 2000 } }),
        ...(atMost === undefined ? {} : { atMost }),
      },
    );
  });
}

/** What the usual tests say of the same organisations, better or worse. */
function withoutIt(): readonly Figure[] {
  const sides = (kind: string) => [`same-person lower ${kind}`, `same-person higher ${kind}`];
  const lines = [
    ['|z| > 1.96 every week, pull requests taken for independent', ['z on pull requests'], 0.85],
    [
      'sequential boundary every week, pull requests taken for independent',
      ['boundary on pull requests'],
      0.6,
    ],
    ['same person, jackknife by person, |t| > 1.96 every week', ['jackknife'], 0.45],
    ['same person, one planned look at week 26', sides('at the end'), undefined],
    ['this procedure, every week', sides('0.05'), 0.041],
  ] as const;
  return lines.map(([line, events, documented]) =>
    figure(
      { table: 'without it', line, column: 'called a difference', events },
      documented === undefined ? {} : { documented: { share: documented, digits: documented < 0.1 ? 3 : 2 } },
    ),
  );
}
