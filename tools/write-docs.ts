import { writeFileSync } from 'node:fs';
import { generatedDocuments } from './generated-documents.ts';

/** `npm run docs`: writes the documents that come from the code. */
for (const { path, text } of generatedDocuments())
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
