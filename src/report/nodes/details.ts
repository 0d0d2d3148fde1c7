import type { RootContent } from 'mdast';
import { inert } from './inert.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A folded part: what is always seen, its first words in bold, and what unfolds. */
export function details(bold: string, rest: string, content: readonly RootContent[]): readonly RootContent[] {
  return [
    { type: 'html', value: `<details><summary><b>${html(bold)}</b>${html(rest)}</summary>` },
    ...content,
    { type: 'html', value: '</details>' },
  ];
}

function html(text: string): string {
  return inert(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
