import type { HarnessId } from '../domain/harness-id.ts';
import type { LabelSpec } from './forge.ts';

const HARNESS = 'harness: ';
const MODEL = 'harness-model: ';
const COLOUR = '5319e7';
const MOST_DESCRIPTION = 100;

/** Says that people decided, and that no run changes it. */
export const OVERRIDE_LABEL: LabelSpec = {
  name: 'harness-override',
  colour: COLOUR,
  description: 'The harness was set by a person; /harness auto undoes it',
};

/** Marks the issues with the weekly report. */
export const REPORT_LABEL: LabelSpec = {
  name: 'harness-report',
  colour: COLOUR,
  description: 'Weekly report on coding harnesses',
};

/** `harness: codex`; `none` is a person's word that it was none. */
export function harnessLabel(harness: HarnessId | 'none', name: string): LabelSpec {
  const description = harness === 'none' ? 'Made without a harness, a person says' : `Made with ${name}`;
  return {
    name: `${HARNESS}${harness}`,
    colour: COLOUR,
    description: description.slice(0, MOST_DESCRIPTION),
  };
}

/** `harness-model: claude`. */
export function modelLabel(family: string): LabelSpec {
  return { name: `${MODEL}${family}`, colour: COLOUR, description: 'Model family, declared by a person' };
}

/** The harness (or `none`) that a label names, in lower case; `null`: it is no such label. */
export function harnessOfLabel(label: string): string | null {
  const lower = label.toLowerCase();
  return lower.startsWith(HARNESS) ? lower.slice(HARNESS.length) : null;
}

/** Whether a label is one that this product puts on pull requests. */
export function isOurLabel(label: string, isKnown: (harness: HarnessId) => boolean): boolean {
  const lower = label.toLowerCase();
  const harness = harnessOfLabel(label);
  if (harness !== null) return harness === 'none' || isKnown(harness);
  return lower === OVERRIDE_LABEL.name || lower.startsWith(MODEL);
}
