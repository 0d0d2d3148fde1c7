import type { CompiledCatalogue, NeedleUse } from '../src/attribution/compile-catalogue.ts';

/** What makes careless reading slow, between the needles of all signals: each is worth a look, and few are marks. */
const BETWEEN = [
  '🤖 ',
  '`',
  '\n```\n',
  '\n> ',
  '<!-- ',
  '\n- [ ] ',
  '<details>',
  ' -->\n',
  '👥',
  '\n    ',
  '~~~\n',
];

/** A body of a length that is made to be slow to read. */
export function hostileBody({ uses }: CompiledCatalogue, length: number): string {
  const needles = uses.flat().map(needleOf);
  const pieces: string[] = [];
  for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 1) {
    const turn = pieces.length;
    pieces.push(`${needles[turn % needles.length]}${BETWEEN[turn % BETWEEN.length]}`);
  }
  return pieces.join('').slice(0, length);
}

function needleOf(use: NeedleUse): string {
  return typeof use === 'string' ? 'Co-authored-by: a <1+a@users.noreply.github.com>' : use.match.needle;
}
