import type { RootContent } from 'mdast';
import { listed } from '../format/listed.ts';
import { whole } from '../format/whole.ts';
import { paragraph } from '../nodes/paragraph.ts';
import type { Section } from '../section.ts';

/** Says which parts did not fit, and where they are. */
export function leftOutSections(sections: readonly Section[], limit: number): RootContent {
  const names = listed(
    sections.map(({ name }) => name),
    sections.length,
  );
  return paragraph(
    `Left out, because ${whole(limit)} characters are all that fit here: ${names}. ` +
      'The report’s JSON and CSV have the figures.',
  );
}
