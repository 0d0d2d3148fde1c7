import { readFileSync } from 'node:fs';
import { HARNESSES } from '../src/attribution/catalogue.ts';
import { configurationDocs, configurationSchema } from './write-configuration-docs.ts';
import { factsDocs } from './write-facts-docs.ts';
import { harnessesDocs } from './write-harnesses-docs.ts';
import { metricsDocs } from './write-metrics-docs.ts';

/** A document that is written from the code, by its path from the root. */
export interface GeneratedDocument {
  readonly path: string;
  readonly text: string;
}

/** Every document that is written from the code and never by hand. */
export function generatedDocuments(): readonly GeneratedDocument[] {
  return [
    { path: 'docs/metrics.md', text: metricsDocs() },
    { path: 'docs/harnesses.md', text: harnessesDocs() },
    { path: 'README.md', text: readme() },
    { path: 'docs/facts.md', text: factsDocs() },
    { path: 'docs/configuration.md', text: configurationDocs() },
    { path: 'docs/configuration.schema.json', text: configurationSchema() },
  ];
}

/** The README is written by hand, but for how many harnesses there are: a new one changes one file and one list. */
function readme(): string {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  return text.replace(/\[\d+ harnesses\]/, `[${HARNESSES.length} harnesses]`);
}
