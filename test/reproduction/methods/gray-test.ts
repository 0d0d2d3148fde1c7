import { chiSquareTail } from './chi-square-tail.ts';

/** Follow-ups of one group: durations, and the cause by which each ended (1 or 2), 0 while it still ran. */
export interface Endings {
  readonly durations: readonly number[];
  readonly causes: readonly number[];
}

/**
 * Gray's test that two groups have the same cumulative incidence of cause 1 (ρ = 0): χ² with one degree of freedom, p.
 *
 * Source: Gray 1988, doi:10.1214/aos/1176350951, with the tie corrections of R's `cmprsk::cuminc`.
 */
export function grayTest(first: Endings, second: Endings) {
  const groups = [groupOf(first), groupOf(second)] as const;
  const whole = { score: 0, variance: 0, incidence: 0 };
  const times = new Set([...first.durations, ...second.durations]);
  for (const time of [...times].sort((a, b) => a - b)) step(time, groups, whole);
  const extra = groups.reduce((sum, { c, v2, v3 }) => sum + c * c * v3 + 2 * c * v2, 0);
  const chiSquare = whole.score ** 2 / (whole.variance + extra);
  return { chiSquare, p: chiSquareTail(chiSquare) };
}

type Group = ReturnType<typeof groupOf>;
type Groups = readonly [Group, Group];

function groupOf({ durations, causes }: Endings) {
  const at = new Map<number, { all: number; first: number; second: number }>();
  for (const [i, time] of durations.entries()) {
    const ends = at.get(time) ?? { all: 0, first: 0, second: 0 };
    ends.all++;
    if (causes[i] === 1) ends.first++;
    if (causes[i] === 2) ends.second++;
    at.set(time, ends);
  }
  return { at, risk: durations.length, survival: 1, incidence: 0, c: 0, v2: 0, v3: 0 };
}

interface Whole {
  score: number;
  variance: number;
  incidence: number;
}

function step(time: number, groups: Groups, whole: Whole): void {
  const here = [lookAt(groups[0], time), lookAt(groups[1], time)] as const;
  const [one, other] = here;
  const d1 = one.first + other.first;
  const all = one.atRisk + other.atRisk;
  const incidence = all > 0 ? whole.incidence + d1 / all : whole.incidence;
  if (d1 > 0) {
    const a = one.atRisk * (1 - one.atRisk / all);
    const c = (a * d1) / (all * (1 - whole.incidence));
    whole.score += one.first - (d1 * one.weighted) / (one.weighted + other.weighted);
    addFirst(whole, one, { a, c, d1, all, incidence });
    addFirst(whole, other, { a: -a, c: -c, d1, all, incidence });
  }
  for (const part of here) {
    addSecond(whole, part, incidence);
    part.group.incidence = part.incidence;
    part.group.survival = part.after;
    part.group.risk -= part.all;
  }
  whole.incidence = incidence;
}

type Here = ReturnType<typeof lookAt>;

/** A group at a time: who ends, and its risk set, in which those who ended by the other cause stay. */
function lookAt(group: Group, time: number) {
  const ends = group.at.get(time) ?? { all: 0, first: 0, second: 0 };
  const { risk, survival, incidence } = group;
  if (risk === 0) return { group, ...ends, after: survival, incidence, atRisk: 0, weighted: 0 };
  const atRisk = risk / survival;
  return {
    group,
    ...ends,
    after: (survival * (risk - ends.first - ends.second)) / risk,
    incidence: incidence + (survival * ends.first) / risk,
    atRisk,
    weighted: atRisk * (1 - incidence),
  };
}

interface FirstCause {
  readonly a: number;
  readonly c: number;
  readonly d1: number;
  readonly all: number;
  readonly incidence: number;
}

function addFirst(whole: Whole, { group, after }: Here, { a, c, d1, all, incidence }: FirstCause): void {
  if (group.risk === 0) return;
  group.c += c;
  const t4 = after > 0 ? 1 - (1 - incidence) / after : 1;
  const ties = d1 > 1 ? 1 - (d1 - 1) / (all * group.survival - 1) : 1;
  add(whole, group, { gap: a - t4 * group.c, t4, t3: (ties * group.survival * d1) / (all * group.risk) });
}

function addSecond(whole: Whole, { group, after, second }: Here, incidence: number): void {
  if (second === 0 || after === 0) return;
  const t4 = (1 - incidence) / after;
  const ties = second > 1 ? 1 - (second - 1) / (group.risk - 1) : 1;
  add(whole, group, { gap: -t4 * group.c, t4, t3: (ties * group.survival ** 2 * second) / group.risk ** 2 });
}

interface Term {
  readonly gap: number;
  readonly t4: number;
  readonly t3: number;
}

function add(whole: Whole, group: Group, { gap, t4, t3 }: Term): void {
  group.v3 += t4 * t4 * t3;
  group.v2 += gap * t4 * t3;
  whole.variance += gap * gap * t3;
}
