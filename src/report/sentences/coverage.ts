import type { Comparison } from '../../domain/comparison.ts';
import type { Sentence } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { listed } from '../format/listed.ts';
import { percent } from '../format/percent.ts';
import { whole } from '../format/whole.ts';
import { type Marked, marked } from '../marked.ts';
import { UNOBSERVED } from '../unobserved.ts';

/** How much of the work the report can see. */
export function coverage(comparison: Comparison): Sentence {
  const seen = marked(comparison);
  return { lead: 'Coverage:', text: seen === null ? nothingSeen(comparison) : textOf(seen, comparison) };
}

function nothingSeen({ coverage: { unknown } }: Comparison): string {
  if (unknown === 0) return 'unknown, as there is no PR to look at.';
  return `unknown. ${counted(unknown, 'PR')} could not be looked at: ${UNOBSERVED}.`;
}

function textOf(seen: Marked, { drift }: Comparison): string {
  const { of, unobserved } = seen;
  const which = unobserved > 0 ? ' that could be looked at' : '';
  const share = percent(seen.marked / of);
  const isMost = seen.marked * 2 < of;
  return [
    `${whole(seen.marked)} of ${counted(of, 'PR')}${which} ${of === 1 ? 'carries' : 'carry'} a harness’s mark (${share})${inText(seen)}.`,
    ...rest(seen),
    ...(unobserved > 0 ? [`${counted(unobserved, 'PR')} could not be: ${UNOBSERVED}.`] : []),
    ...stopped(drift),
    ...(isMost ? ['How to see more of them stands below.'] : []),
  ].join(' ');
}

function stopped({ dropped }: Comparison['drift']): readonly string[] {
  const names = [...new Set(dropped.map(({ name }) => name))];
  return names.length === 0
    ? []
    : [`The marks of ${listed(names, 3)} stopped this week: see the drift watch.`];
}

function inText({ marked: all, by: { text } }: Marked): string {
  if (text === 0) return '';
  const them = text === all ? '' : `${whole(text)} of them `;
  return `, ${them}in text alone, which anyone can write`;
}

function rest({ suggestive, unmarked, notNamed }: Marked): readonly string[] {
  const weak =
    suggestive === 0 ? '' : `${whole(suggestive)} ${suggestive === 1 ? 'carries' : 'carry'} only weak signs`;
  if (unmarked === 0) return weak === '' ? [] : [`${weak}.`];
  const verb = unmarked === 1 ? 'is' : 'are';
  const them = unmarked === 1 ? 'it' : 'them';
  const without = `${whole(unmarked)} ${verb} unmarked, which does not mean that a person wrote ${them}${declaring(notNamed)}`;
  return [weak === '' ? `${without}.` : `${without}; ${weak}.`];
}

function declaring(notNamed: number): string {
  if (notNamed === 0) return '';
  return ` (${whole(notNamed)} ${notNamed === 1 ? 'declares' : 'declare'} AI and ${notNamed === 1 ? 'names' : 'name'} no known harness)`;
}
