import { type PersonContrast, personContrast } from '../statistics/person-contrast.ts';
import type { DrawnOrganisation, DrawnPerson } from './drawn-organisation.ts';
import { isShown } from './is-shown.ts';
import type { RandomSource } from './random-source.ts';
import { scoreOf } from './score-of.ts';
import type { Supposition } from './supposition.ts';
import { withHarness } from './with-harness.ts';

/** Weeks in a stratum. */
const BLOCK = 4;

/**
 * The standing gate over one organisation: looks at the end of every week at all pull requests so far, by person,
 * repository and four weeks. Gives for each supposed effect after how many weeks it was first shown; `null`: never.
 */
export function gateRun(
  { people, weeks }: DrawnOrganisation,
  suppositions: readonly Supposition[],
  random: RandomSource,
): readonly (number | null)[] {
  const gates = suppositions.map((supposition) => ({ supposition, contrast: personContrast() }));
  const shownAfter: (number | null)[] = suppositions.map(() => null);
  const users = usersOf(people, Math.ceil(weeks.length / BLOCK));
  for (const [index, pastWeek] of weeks.entries()) {
    const block = Math.floor(index / BLOCK);
    for (const user of users) addWeek(gates, { user, pastWeek, block }, random);
    for (const [effect, { supposition, contrast }] of gates.entries()) {
      if (shownAfter[effect] !== null) continue;
      if (isShown(contrast.estimate(), { ...supposition.rule, look: 'any' })) shownAfter[effect] = index + 1;
    }
  }
  return shownAfter;
}

interface Gate {
  readonly supposition: Supposition;
  readonly contrast: PersonContrast;
}

interface User extends DrawnPerson {
  readonly useShare: number;
  readonly index: number;
  /** Number of the person's first stratum. */
  readonly strata: number;
}

/** Who works one way only has no stratum with both arms, and is left out at once. */
function usersOf(people: readonly DrawnPerson[], blocks: number): readonly User[] {
  const users: User[] = [];
  let strata = 0;
  for (const { useShare, ...person } of people) {
    if (useShare === null) continue;
    users.push({ ...person, useShare, index: users.length, strata });
    strata += person.past.repositories * blocks;
  }
  return users;
}

interface UserWeek {
  readonly user: User;
  readonly pastWeek: number;
  readonly block: number;
}

/** The same pull requests are made with the harness whatever its effect, so that effects are compared on equal luck. */
function addWeek(gates: readonly Gate[], { user, pastWeek, block }: UserWeek, random: RandomSource): void {
  const { past, useShare, index, strata, departure } = user;
  for (const { repository, result } of past.weeks[pastWeek] ?? []) {
    const treated = random() < useShare;
    const luck = { departure, uniform: random() };
    const stratum = strata + block * past.repositories + repository;
    for (const { supposition, contrast } of gates) {
      const found = treated ? withHarness(result, supposition, luck) : result;
      const score = scoreOf(found, supposition.kind, supposition.maturity);
      contrast.add({ person: index, stratum, treated, score });
    }
  }
}
