import type { Span } from './spans-at.ts';

/** What the elements that people set text aside with are called. */
const ELEMENTS = {
  details: 'in folded details',
  pre: 'in HTML code',
  code: 'in HTML code',
  blockquote: 'in a quotation',
  del: 'struck out',
  strike: 'struck out',
  s: 'struck out',
} as const;

type Element = keyof typeof ELEMENTS;
const TAG = /<(\/?)(details|pre|code|blockquote|del|strike|s)(?=[\s>])/gi;

interface Reading {
  /** Whether an offset is in code or a comment, where nothing is a tag. */
  readonly isText: (offset: number) => boolean;
  /** A block that begins a line and is never closed runs to the end, as it does on a page; details always do. */
  readonly openEnded: boolean;
}

/** What stands in HTML elements that fold, quote, show or strike out: first ones first in each kind. */
export function htmlSpans(
  text: string,
  { isText, openEnded }: Reading,
): readonly Span<(typeof ELEMENTS)[Element]>[] {
  const spans: Span<(typeof ELEMENTS)[Element]>[] = [];
  const open = new Map<Element, { readonly start: number; depth: number }>();
  for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
    const element = elementOf(name);
    if (element === null || !isText(index)) continue;
    const begun = open.get(element);
    if (slash === '') {
      if (begun === undefined) open.set(element, { start: index, depth: 1 });
      else begun.depth += 1;
    } else if (begun !== undefined) {
      begun.depth -= 1;
      if (begun.depth > 0) continue;
      spans.push({ start: begun.start, end: index + tag.length, why: ELEMENTS[element] });
      open.delete(element);
    }
  }
  for (const [element, { start }] of open) {
    if (element === 'details' || (openEnded && isBlock(element) && beginsLine(text, start))) {
      spans.push({ start, end: text.length, why: ELEMENTS[element] });
    }
  }
  return spans;
}

/** Whether a text may hold any: a plain search of its tags' beginnings. */
export function hasElements(text: string): boolean {
  return BEGINNINGS.some((beginning) => text.includes(beginning));
}

const BEGINNINGS = ['d', 'p', 'c', 'b', 's'].flatMap((letter) => [`<${letter}`, `<${letter.toUpperCase()}`]);

function elementOf(name: string): Element | null {
  const lower = name.toLowerCase();
  return isElement(lower) ? lower : null;
}

function isElement(name: string): name is Element {
  return Object.hasOwn(ELEMENTS, name);
}

function isBlock(element: Element): boolean {
  return element === 'pre' || element === 'blockquote';
}

function beginsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]{0,3}$/.test(text.slice(Math.max(0, at - 4), at));
}
