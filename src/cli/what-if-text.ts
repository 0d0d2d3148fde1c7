import { MINUTE } from '../domain/duration.ts';
import type { TooLittleHistory } from '../planning/history.ts';
import type { OwnFigures } from '../planning/own-figures.ts';
import type { PlannedMetric } from '../planning/planned-metric.ts';
import type { WhatIfRow } from '../planning/what-if.ts';
import { counted } from '../report/format/counted.ts';
import { decimal } from '../report/format/decimal.ts';
import { duration } from '../report/format/duration.ts';
import { percent } from '../report/format/percent.ts';
import { whole } from '../report/format/whole.ts';
import type { WhatIfAnswer } from '../tasks/plan-what-if.ts';
import { effectText } from './effect-text.ts';
import { whatIfBasis } from './what-if-basis.ts';
import { whatIfNeeded } from './what-if-needed.ts';

/** What could be shown here, as plain text: one's own numbers, a table for each effect, and one sentence. */
export function whatIfText(result: WhatIfAnswer | TooLittleHistory, seed: number): string {
  if (result.kind === 'too-little') return tooLittleText(result);
  const { own, metric, plan } = result;
  return [
    ...section('Your own numbers', ownLines(own, metric)),
    '',
    ...section(
      `How likely an effect on "${metric.name}" would be shown, if it is there`,
      plan.effects.flatMap((effect) => ['', effectText(effect, metric), ...table(effect, result)]),
    ),
    '',
    ...section('Shown in four of five such organisations', whatIfNeeded(result)),
    '',
    sentence(result),
    '',
    ...section('What this rests on', whatIfBasis(result, seed)),
    '',
  ].join('\n');
}

function tooLittleText({ weeks, persons, needed, unknownPersons }: TooLittleHistory): string {
  const unknown = unknownPersons === 0 ? '' : `; ${whole(unknownPersons)} of unknown persons are left out`;
  return [
    `Too little history to plan from: ${counted(weeks, 'whole week')} of ${counted(persons, 'person')}${unknown}.`,
    `It takes at least ${needed.weeks} weeks whose pull requests are all old enough to be judged, and ${needed.persons} people.`,
    'Nothing was used in their place. Collect from earlier on (collect --since), or wait.',
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function ownLines(own: OwnFigures, metric: PlannedMetric): readonly string[] {
  const { persons, repositories, pullRequests, weeks, perPersonWeek, dispersion, useBoth } = own;
  const perWeek = `${decimal(pullRequests / weeks)} a week, ${decimal(perPersonWeek)} a person and week`;
  return [
    `${counted(persons, 'person')} in ${counted(repositories, 'repository')}, over ${counted(weeks, 'week')}: ${counted(pullRequests, 'pull request')}, ${perWeek}.`,
    `A person's weekly number varies ${decimal(dispersion)} times as much as it would by chance alone (variance over mean).`,
    `${percent(own.inMainRepository)} of the pull requests stand in their person's main repository.`,
    ...(metric.kind === 'time' ? timeLines(own) : shareLines(own, metric)),
    `${counted(useBoth, 'person')} made pull requests both with a harness and without one.`,
    ...(own.unknownPersons === 0
      ? []
      : [`${counted(own.unknownPersons, 'pull request')} of unknown persons: left out.`]),
  ];
}

function timeLines({ mean, sd, sdWithinPerson, personIcc, notMerged }: OwnFigures): readonly string[] {
  const within = sdWithinPerson === null ? '' : `, ${decimal(sdWithinPerson)} within a person`;
  return [
    `Time to merge: typically ${duration(Math.exp(mean) * MINUTE)}. The sd of ln minutes is ${decimal(sd)}${within}: a factor of ${decimal(Math.exp(sd))} up or down is usual.`,
    ...iccLine(personIcc),
    `${percent(notMerged ?? 0)} are not merged when they are judged; they count as that age.`,
  ];
}

function shareLines({ mean, personIcc }: OwnFigures, { name }: PlannedMetric): readonly string[] {
  return [`${percent(mean)} are "${name}".`, ...iccLine(personIcc)];
}

function iccLine(icc: number | null): readonly string[] {
  if (icc === null) return ['How far people differ cannot be told.'];
  return [`${percent(icc)} of the variation lies between people (ICC ${decimal(icc)}).`];
}

function table(effect: number, { rows, own }: WhatIfAnswer): readonly string[] {
  const mine = rows.filter((row) => row.effect === effect);
  const cells = [
    headings(mine[0]),
    ...mine.map(({ persons, gate, trial }) => [
      persons === own.persons ? `${persons} (you)` : String(persons),
      ...gate.map(({ probability }) => chance(probability)),
      ...trial.map(({ probability }) => chance(probability)),
    ]),
  ];
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? [];
  return cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}

function headings(row: WhatIfRow | undefined): readonly string[] {
  return [
    'people',
    ...(row?.gate ?? []).map(({ weeks }) => `gate ${weeks} wk`),
    ...(row?.trial ?? []).map(({ weeksEach }) => `trial ${weeksEach}+${weeksEach} wk`),
  ];
}

/** Of the largest effect, at one's own size: half a year of the gate, and a trial of two months. */
function sentence({ rows, own, metric, plan }: WhatIfAnswer): string {
  const size = (effect: number): number => Math.abs(metric.kind === 'time' ? Math.log(effect) : effect);
  const largest = [...plan.effects].sort((a, b) => size(b) - size(a)).at(0);
  const row = rows.find(({ effect, persons }) => effect === largest && persons === own.persons);
  if (row === undefined) return 'No change of that share is left to try out: name some with --effects.';
  const gate = row.gate.find(({ weeks }) => weeks === 26) ?? row.gate.at(-1);
  const trial = row.trial.find(({ weeksEach }) => weeksEach === 4) ?? row.trial.at(-1);
  const effect = effectText(row.effect, metric);
  const bySize = `With your ${counted(own.persons, 'person')} the gate shows ${effect} within ${counted(gate?.weeks ?? 0, 'week')} with a probability of ${chance(gate?.probability ?? 0)}`;
  return `${bySize}; a ${trial?.weeksEach}+${trial?.weeksEach}-week trial: ${chance(trial?.probability ?? 0)}.`;
}

/** What came in none of so many draws, or in all, is still neither impossible nor sure. */
function chance(probability: number): string {
  if (probability < 0.005) return '< 1 %';
  return probability >= 0.995 ? '> 99 %' : percent(probability);
}
