import { type PersonContrast, personContrast } from '../statistics/person-contrast.ts';
import type { DrawnOrganisation, DrawnPerson } from './drawn-organisation.ts';
import { isShown } from './is-shown.ts';
import type { RandomSource } from './random-source.ts';
import { scoreOf } from './score-of.ts';
import type { Supposition } from './supposition.ts';
import { withHarness } from './with-harness.ts';

/**
 * A trial over one organisation: of each two weeks everybody works one with the harness and one without, by lot; by person
 * and pair of weeks, looked at once. Gives for each length (in pairs of weeks, ascending) which supposed effects are shown
 * by a trial that ends then.
 */
export function trialRun(
  { people, weeks }: DrawnOrganisation,
  design: { readonly suppositions: readonly Supposition[]; readonly lengths: readonly number[] },
  random: RandomSource,
): readonly (readonly boolean[])[] {
  const { suppositions, lengths } = design;
  const trials = suppositions.map((supposition) => ({ supposition, contrast: personContrast() }));
  const shown: (readonly boolean[])[] = [];
  const pairs = lengths.at(-1) ?? 0;
  for (let pair = 0; pair < pairs; pair++) {
    for (const [index, person] of people.entries()) {
      const first = random() < 0.5 ? 0 : 1;
      for (const half of [0, 1]) {
        const pastWeek = weeks[2 * pair + half] ?? 0;
        const cell = { index, stratum: index * pairs + pair, treated: half === first, pastWeek };
        addWeek(trials, { person, ...cell }, random);
      }
    }
    if (lengths.includes(pair + 1)) shown.push(trials.map(isShownAtItsEnd));
  }
  return shown;
}

interface Trial {
  readonly supposition: Supposition;
  readonly contrast: PersonContrast;
}

function isShownAtItsEnd({ supposition, contrast }: Trial): boolean {
  return isShown(contrast.estimate(), { ...supposition.rule, look: 'one' });
}

interface PersonWeek {
  readonly person: DrawnPerson;
  readonly index: number;
  readonly stratum: number;
  readonly treated: boolean;
  readonly pastWeek: number;
}

function addWeek(trials: readonly Trial[], week: PersonWeek, random: RandomSource): void {
  const { person, index, stratum, treated, pastWeek } = week;
  for (const { result } of person.past.weeks[pastWeek] ?? []) {
    const luck = { departure: person.departure, uniform: random() };
    for (const { supposition, contrast } of trials) {
      const found = treated ? withHarness(result, supposition, luck) : result;
      const score = scoreOf(found, supposition.kind, supposition.maturity);
      contrast.add({ person: index, stratum, treated, score });
    }
  }
}
