import { HARNESSES } from '../src/attribution/catalogue.ts';
import type { Harness } from '../src/attribution/harness.ts';
import { codeSpan, linkTarget, markdownText } from './markdown-text.ts';
import { signalsTable } from './signals-table.ts';

const NAMES = new Map(HARNESSES.map(({ id, name }) => [id, name]));

/** One harness: whose it is, since when, and every mark with its example. */
export function harnessSection(harness: Harness): string {
  return `### ${markdownText(harness.name)}

${about(harness)}

${signalsTable(harness.signals)}`;
}

function about(harness: Harness): string {
  const { id, vendor, homepage, since, tier, over, namedInConventions, requestedBy, splitByModel } = harness;
  const shown = homepage.replace(/^https:\/\/(?:www\.)?|\/$/g, '');
  const facts = [
    `${codeSpan(id)} · [${markdownText(shown)}](${linkTarget(homepage)}) · ${markdownText(vendor)} · tier ${tier} · since ${since}`,
    ...(over.length === 0 ? [] : [`Runs ${list(over)} inside itself, and goes before them.`]),
    ...(isOnlyHelp(harness) ? [ONLY_HELP] : []),
    ...(splitByModel ? ['Its rows are told apart by model.'] : []),
    ...(requestedBy.length === 0 ? [] : ['Its pull requests name who asked for them.']),
    ...(namedInConventions.length === 0
      ? []
      : [`Conventions call it ${namedInConventions.map(codeSpan).join(', ')}.`]),
  ];
  return facts.join('  \n');
}

/** It never makes a pull request that another harness says to have made. */
function isOnlyHelp({ over, signals }: Harness): boolean {
  return over.length === 0 && signals.every(({ means }) => means === 'assisted');
}

const ONLY_HELP =
  'Its marks say *assisted*: where a mark of another harness says *authored*, that one made the pull request, and this one stands beside it.';

function list(ids: readonly string[]): string {
  return ids.map((id) => markdownText(NAMES.get(id) ?? id)).join(', ');
}
